import { cutTo, widthOf } from "./fit.ts"

/** The text broken between words into lines of at most so many columns. A word longer than a line is cut. */
export const wrap = (text: string, width: number): ReadonlyArray<string> => {
  const lines: Array<string> = []
  let line = ""
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`
    if (widthOf(longer) <= width) line = longer
    else {
      if (line !== "") lines.push(line)
      line = cutTo(word, width)
    }
  }
  return line === "" ? lines : [...lines, line]
}

/** At most so many of the lines; where some are left out, the last one kept says so. */
export const atMost = (
  lines: ReadonlyArray<string>,
  count: number,
  width: number,
  mark = "…"
): ReadonlyArray<string> => {
  if (lines.length <= count) return lines
  const kept = lines.slice(0, Math.max(0, count - 1))
  return count <= 0 ? [] : [...kept, cutTo(`${lines[count - 1] ?? ""} ${mark}`, width, mark)]
}
