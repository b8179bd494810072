import { Match } from "effect"
import { groupInWords, sentenceCase } from "../readiness/inWords.ts"
import type { Perspective } from "../readiness/Perspective.ts"
import { pictureSentence } from "../readiness/pictureSentence.ts"
import type { ProfileCell, ProfileRow } from "../readiness/results/profileOf.ts"
import type { ProfileInput } from "./ProfileInput.ts"
import { box, type Drawing, type Drawn, line, narrowBelow, textSize, words } from "./Drawing.ts"
import { linearScale, type Scale } from "./linearScale.ts"
import { placeMarks } from "./placeMarks.ts"
import { isWide } from "./profileFinding.ts"
import { shownGroups } from "./shownGroups.ts"
import { textWidth, wrapWords } from "./wrapWords.ts"

/**
 * The scale of a position: it knows the three bands and nothing finer, so these are its names, at "most say not yet", "most
 * say partly in place" and "most say in place".
 */
const ticks: ReadonlyArray<{ readonly at: number; readonly name: string | undefined }> = [
  { at: 0, name: "Not yet" },
  { at: 25, name: undefined },
  { at: 50, name: "Partly in place" },
  { at: 75, name: undefined },
  { at: 100, name: "In place" }
]

const radius = 8.5

interface Frame {
  readonly width: number
  readonly narrow: boolean
  readonly size: number
  /** Where the scale begins and ends. */
  readonly from: number
  readonly to: number
  readonly scale: Scale
  readonly shown: ReadonlyArray<Perspective>
}

/** The profile at a width. */
export const dotProfileDrawing = ({ groups, rows }: ProfileInput, width: number): Drawing => {
  const narrow = width < narrowBelow
  const [from, to] = narrow ? [14, width - 14] : [Math.round(width * 0.3), width - 40]
  const frame: Frame = {
    width,
    narrow,
    size: textSize(width),
    from,
    to,
    scale: linearScale([0, 100], [from, to]),
    shown: shownGroups(groups).map(({ perspective }) => perspective)
  }
  const drawn = rows.reduce<{ readonly y: number; readonly shapes: ReadonlyArray<Drawn> }>(
    ({ shapes, y }, row) => {
      const next = rowShapes(row, y, frame)
      return { y: next.y, shapes: [...shapes, ...next.shapes] }
    },
    { y: headHeight, shapes: [] }
  )
  return { width, height: drawn.y + 4, shapes: [...headShapes(frame, drawn.y), ...drawn.shapes] }
}

const headHeight = 28

const headShapes = ({ from, narrow, scale, size, to }: Frame, bottom: number): ReadonlyArray<Drawn> =>
  ticks.flatMap(({ at, name }) => {
    const x = scale(at)
    const grid = line("grid", [x, headHeight], [x, bottom])
    if (name === undefined) return [grid]
    // On a phone the outer names would leave the drawing if they stood in the middle of their tick.
    const anchor = narrow && at === 0 ? "start" : narrow && at === 100 ? "end" : "middle"
    const place = { x: anchor === "start" ? from - 12 : anchor === "end" ? to + 12 : x, y: 17, size }
    return [words(name, place, { anchor }), grid]
  })

const rowShapes = (
  row: ProfileRow,
  top: number,
  frame: Frame
): { readonly y: number; readonly shapes: ReadonlyArray<Drawn> } => {
  const { from, narrow, scale, shown, size, width } = frame
  const wide = isWide(row.gap)
  const labels = wrapWords(row.title, narrow ? width : from - 24, size + 1, wide)
  const lineHeight = size + 4
  const labelTop = top + (narrow ? 20 : 28)
  const marksAt = narrow ? top + labels.length * lineHeight + 20 : top + 22
  const marks = placeMarks(
    shown.flatMap((group) => {
      const cell = row.cells[group]
      return cell._tag === "Figure" ? [{ group, x: scale(cell.value) }] : []
    }),
    marksAt,
    radius
  )
  const silences = silencesOf(row, marks.length === 0, frame)
  const lowestMark = Math.max(...marks.map(({ y }) => y), marks.length === 0 ? marksAt - 22 : marksAt)
  const textAt = (index: number): number => lowestMark + (marks.length === 0 ? 26 : 28) + index * lineHeight
  const bottom = Math.max(
    labelTop + (labels.length - 1) * lineHeight + (narrow ? 0 : 16),
    silences.length > 0 ? textAt(silences.length - 1) + 10 : lowestMark + 22
  )
  return {
    y: bottom,
    shapes: [
      line("row", [0, top], [width, top]),
      ...labels.flatMap((text, index) => {
        const y = labelTop + index * lineHeight
        const ground = narrow
          ? [box("ground", { x: 0, y: y - size, width: textWidth(text, size + 1, wide), height: lineHeight + 2 })]
          : []
        return [...ground, words(text, { x: 0, y, size: size + 1 }, { look: wide ? "strong" : "plain" })]
      }),
      ...gapLine(row, marks, marksAt),
      ...marks,
      ...silences.flatMap((text, index) => [
        box("ground", { x: from - 2, y: textAt(index) - size, width: textWidth(text, size), height: lineHeight }),
        words(text, { x: from, y: textAt(index), size }, { look: "quiet" })
      ])
    ]
  }
}

const gapLine = ({ gap }: ProfileRow, marks: ReturnType<typeof placeMarks>, y: number): ReadonlyArray<Drawn> => {
  const highest = marks.find(({ group }) => group === gap?.highest.perspective)
  const lowest = marks.find(({ group }) => group === gap?.lowest.perspective)
  return highest === undefined || lowest === undefined
    ? []
    : [line(isWide(gap) ? "wide-gap" : "gap", [lowest.x, y], [highest.x, y])]
}

/** Why groups that are shown have no mark in a row, in words. */
const silencesOf = (row: ProfileRow, unmarked: boolean, frame: Frame): ReadonlyArray<string> => {
  const lines = frame.shown.flatMap((group) => silenceLines(row.cells[group], group, frame))
  return unmarked && lines.length === 0
    ? wrapWords("No group that is shown was asked", frame.width - frame.from, frame.size)
    : lines
}

/** Why one group has no mark; nothing where it was not asked. */
const silenceLines = (cell: ProfileCell, group: Perspective, { from, size, width }: Frame): ReadonlyArray<string> => {
  const name = sentenceCase(groupInWords(group))
  const text = Match.value(cell).pipe(
    Match.tags({
      OneItem: ({ picture }) => `1 question. ${pictureSentence(picture, group)}`,
      Insufficient: () => `${name}: not enough answers`,
      NotApplicable: () => `${name}: most say it does not apply to them`
    }),
    Match.orElse(() => undefined)
  )
  return text === undefined ? [] : wrapWords(text, width - from, size)
}
