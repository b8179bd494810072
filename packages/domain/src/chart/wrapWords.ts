/**
 * About how wide a text is, for a sans-serif face. Nothing is measured: the same text wraps the same way on the server, in
 * print and in an export. A little too wide rather than too narrow.
 */
export const textWidth = (text: string, size: number, strong = false): number =>
  Math.ceil(text.length * size * (strong ? 0.56 : 0.52))

/** Breaks a text at its spaces into lines that fit `width`. A single word that does not fit stands alone on its line. */
export const wrapWords = (text: string, width: number, size: number, strong = false): ReadonlyArray<string> => {
  const lines: Array<string> = []
  for (const word of text.split(" ")) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, size, strong) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
