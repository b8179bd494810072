const signs: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "–": "-",
  "—": "-",
  "…": "...",
  "≤": "<=",
  "≥": ">=",
  "×": "x"
}

/** The text in ASCII: quotes and dashes by their plain kin, letters without their marks, anything else as a question mark. */
export const asciiOf = (text: string): string =>
  text
    .replaceAll(/[“”‘’–—…≤≥×]/gu, (sign) => signs[sign] ?? "?")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\x20-\x7E\n\t]/gu, "?")

/** The same for every text in a piece of data; functions in it are left as they are. */
export const inAscii = <A>(data: A): A => mapped(data) as A

const mapped = (data: unknown): unknown => {
  if (typeof data === "string") return asciiOf(data)
  if (Array.isArray(data)) return data.map(mapped)
  if (typeof data !== "object" || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, mapped(value)]))
}
