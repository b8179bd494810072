import { displayWidth } from "effect/cli/CliOutput"
import { graphemesOf } from "./graphemes.ts"

/** How many columns of a terminal a text takes. */
export const widthOf = displayWidth

/** The text in exactly so many columns: filled up with blanks, or cut with a mark that says so. */
export const fit = (text: string, width: number, mark = "…"): string => {
  const cut = cutTo(text, width, mark)
  return cut + " ".repeat(Math.max(0, width - widthOf(cut)))
}

/** The text in at most so many columns. */
export const cutTo = (text: string, width: number, mark = "…"): string => {
  if (widthOf(text) <= width) return text
  if (width <= widthOf(mark)) return mark.slice(0, Math.max(0, width))
  let kept = ""
  let used = widthOf(mark)
  for (const grapheme of graphemesOf(text)) {
    used += widthOf(grapheme)
    if (used > width) break
    kept += grapheme
  }
  return `${kept.trimEnd()}${mark}`
}

/** Two texts at the two ends of a line; where both do not fit, the left one is cut. */
export const ends = (left: string, right: string, width: number, mark = "…"): string =>
  widthOf(right) + 2 > width ? fit(left, width, mark) : fit(left, width - widthOf(right) - 1, mark) + ` ${right}`

/** The parts of a path in at most so many columns: the last one is where one is, so the ones before it are cut first. */
export const path = (parts: ReadonlyArray<string>, between: string, width: number, mark = "…"): string => {
  const last = parts.at(-1) ?? ""
  const before = parts.slice(0, -1)
  const room = width - widthOf(last) - before.length * widthOf(between)
  const needed = before.reduce((sum, part) => sum + widthOf(part), 0)
  if (needed <= room) return parts.join(between)
  const each = Math.floor(room / before.length)
  return each < 4 ? cutTo(last, width, mark) : [...before.map((part) => cutTo(part, each, mark)), last].join(between)
}
