const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" })

/** What a person calls letters: an emoji or a letter with its accents is one. */
export const graphemesOf = (text: string): ReadonlyArray<string> =>
  Array.from(segmenter.segment(text), ({ segment }) => segment)
