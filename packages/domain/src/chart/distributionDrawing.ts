import { bandNames } from "../readiness/Level.ts"
import { perspectiveNames } from "../readiness/Perspective.ts"
import type { ItemPicture } from "../readiness/release/ItemPicture.ts"
import type { GroupOnItem } from "../readiness/results/itemResultOf.ts"
import type { DistributionInput } from "./DistributionInput.ts"
import { type DistributionFrame, distributionFrame, distributionHead } from "./distributionFrame.ts"
import { dontKnowWords, silence } from "./distributionTable.ts"
import { box, type Drawing, type Drawn, line, mark, words } from "./Drawing.ts"
import { answersOf, bandLevels, drawnSingly, type Heap, levelsGiven } from "./groupAnswers.ts"
import { heapHeight, heapShapes, perLineOf } from "./heapShapes.ts"
import { tenth } from "./linearScale.ts"
import { wrapWords } from "./wrapWords.ts"

/** The distribution at a width. Groups that were not asked are left to the table. */
export const distributionDrawing = ({ k, names, result: { groups } }: DistributionInput, width: number): Drawing => {
  const asked = groups.filter(({ picture }) => picture._tag !== "NotAsked")
  const frame = distributionFrame(asked, width, k)
  const head = distributionHead(frame)
  const drawn = asked.reduce<{ readonly top: number; readonly shapes: ReadonlyArray<Drawn> }>(
    ({ shapes, top }, group, index) => {
      const row = rowOf(group, names?.[index] ?? perspectiveNames[group.perspective].many, top, frame)
      return { top: row.bottom, shapes: [...shapes, line("row", [0, top], [width, top]), ...row.shapes] }
    },
    { top: head.bottom, shapes: head.shapes }
  )
  return { width, height: tenth(drawn.top), shapes: drawn.shapes }
}

const rowOf = (
  group: GroupOnItem,
  name: string,
  top: number,
  frame: DistributionFrame
): { readonly bottom: number; readonly shapes: ReadonlyArray<Drawn> } => {
  const { narrow, size } = frame
  const heaps = answersOf(group.picture)
  const inside = heaps === undefined ? 44 : heightOf(group, heaps, frame)
  const label = labelOf(group, name, frame)
  const labelHeight = label.length * (size + 4)
  const contentTop = top + (narrow ? labelHeight + 12 : 12)
  const base = contentTop + (narrow ? inside : Math.max(inside, labelHeight))
  return {
    bottom: base + 14,
    shapes: [
      ...labelShapes(group, label, narrow ? top + 20 : base - labelHeight + size, frame),
      ...(heaps === undefined ? inWords(group, contentTop, base, frame) : heapsOf(group, heaps, base, frame))
    ]
  }
}

interface LabelLine {
  readonly text: string
  readonly strong: boolean
}

/** The name of a group, how many gave a level where that is told, and on a phone how many do not know. */
const labelOf = (
  { picture }: GroupOnItem,
  name: string,
  { from, narrow, size, width }: DistributionFrame
): ReadonlyArray<LabelLine> => {
  const given = levelsGiven(picture)
  const unsure = dontKnowWord(picture)
  return [
    ...wrapWords(name, (narrow ? width : from) - 34, size, true).map((text) => ({
      text,
      strong: true
    })),
    ...(given === undefined ? [] : [{ text: `${given} chose a level`, strong: false }]),
    ...(narrow && unsure !== undefined ? [{ text: `${unsure} do not know`, strong: false }] : [])
  ]
}

const labelShapes = (
  { perspective, picture }: GroupOnItem,
  label: ReadonlyArray<LabelLine>,
  y: number,
  { narrow, size, to, width }: DistributionFrame
): ReadonlyArray<Drawn> => {
  const unsure = dontKnowWord(picture)
  return [
    mark(perspective, { x: 10, y: y - 5, radius: 7.5 }, picture._tag === "Withheld"),
    ...label.map(({ strong, text }, index) =>
      words(text, { x: 28, y: y + index * (size + 4), size }, { look: strong ? "strong" : "quiet" })
    ),
    ...(narrow || unsure === undefined
      ? []
      : [words(unsure, { x: tenth((to + width) / 2), y, size }, { anchor: "middle", look: "quiet" })])
  ]
}

/** "Some" or "Most"; few or none needs no attention here and stands in the table. */
const dontKnowWord = (picture: ItemPicture): string | undefined =>
  (picture._tag === "Counts" || picture._tag === "Most") && picture.dontKnow !== "few-or-none"
    ? dontKnowWords[picture.dontKnow]
    : undefined

const heightOf = (
  { picture }: GroupOnItem,
  heaps: ReadonlyArray<Heap>,
  { columns, radius }: DistributionFrame
): number => heapHeight(heaps, perLineOf(heaps, columns.width, radius), radius, drawnSingly(picture))

const heapsOf = (
  { perspective, picture }: GroupOnItem,
  heaps: ReadonlyArray<Heap>,
  base: number,
  { columns, radius, span, split }: DistributionFrame
): ReadonlyArray<Drawn> =>
  heaps.flatMap(({ count, levels }) => {
    const { from, middle, to } = span(levels)
    // Among five columns a band that holds two of them shows so by a line under both.
    const held =
      split && levels[0] !== levels[1]
        ? [box("span", { x: from + 4, y: base + 3, width: to - from - 8, height: 3 }, perspective)]
        : []
    const perLine = perLineOf(heaps, columns.width, radius)
    return [
      ...held,
      ...heapShapes(perspective, count, { x: middle, base, radius, perLine, singly: drawnSingly(picture) })
    ]
  })

/** Where there are no counts: "most say ..." over the columns of its band, the hatch of a group not shown, or a sentence. */
const inWords = (
  { perspective, picture }: GroupOnItem,
  top: number,
  bottom: number,
  { from, k, size, span, to, width }: DistributionFrame
): ReadonlyArray<Drawn> => {
  const centred = (text: string, x: number, room: number, anchor: "start" | "middle"): ReadonlyArray<Drawn> => {
    const lines = wrapWords(text, room, size)
    const first = (top + bottom) / 2 + size * 0.35 - ((lines.length - 1) * (size + 2)) / 2
    return lines.map((part, index) => words(part, { x, y: tenth(first + index * (size + 2)), size }, { anchor }))
  }
  if (picture._tag === "Most") {
    const over = span(bandLevels[["not-yet", "partly", "in-place"].indexOf(picture.band)] ?? [0, 4])
    const place = { x: over.from + 4, y: top, width: tenth(over.to - over.from - 8), height: bottom - top }
    return [
      box("most", place, perspective),
      ...centred(`Most say ${bandNames[picture.band]}`, over.middle, over.to - over.from - 16, "middle")
    ]
  }
  if (picture._tag === "Withheld") {
    const text = `Not shown: fewer than ${k} people answered, or nobody did`
    return [
      box("withheld", { x: from, y: top, width: width - from, height: bottom - top }, perspective),
      ...centred(text, from + 12, width - from - 20, "start")
    ]
  }
  return centred(silence(picture, k), from + 12, to - from - 12, "start")
}
