import type { AgendaLine } from "../readiness/agenda.ts"
import { groupInWords, listInWords, sentenceCase } from "../readiness/inWords.ts"
import { worthNaming } from "../readiness/levelsApart.ts"
import { bandNames } from "../readiness/Level.ts"
import type { Perspective } from "../readiness/Perspective.ts"
import { pictureSentence } from "../readiness/pictureSentence.ts"
import type { ItemPicture } from "../readiness/release/ItemPicture.ts"
import { type Drawing, type Drawn, line, textSize, words } from "./Drawing.ts"
import { answersOf, drawnSingly, type Heap } from "./groupAnswers.ts"
import { heapHeight, heapShapes, perLineOf } from "./heapShapes.ts"
import { linearScale } from "./linearScale.ts"
import { placeMarks } from "./placeMarks.ts"

/** The little scale beside a line of the agenda: no table of its own, for the sentence beside it says the same. */
export interface AgendaScale {
  readonly title: string
  readonly drawing: Drawing
}

const radius = 8.5

/**
 * Where the groups place an item, with a line between the two furthest apart; or, where the line is there because a group
 * disagrees with itself, how that group's answers are spread over not yet, partly and in place.
 */
export const agendaScale = (agendaLine: AgendaLine, width: number): AgendaScale => {
  const divided = dividedIn(agendaLine)
  return divided.length === 0 ? apart(agendaLine, width) : spread(divided, width)
}

interface Divided {
  readonly perspective: Perspective
  readonly picture: ItemPicture
}

const dividedIn = ({ divided, pictures, reason }: AgendaLine): ReadonlyArray<Divided> =>
  reason._tag === "Divided" || reason._tag === "MetButDivided"
    ? divided.flatMap((perspective) => {
        const picture = pictures[perspective]
        return picture !== undefined && drawnSingly(picture) ? [{ perspective, picture }] : []
      })
    : []

const apart = ({ gap, standings }: AgendaLine, width: number): AgendaScale => {
  const x = linearScale([0, 100], [20, width - 20])
  const y = 16
  const marks = placeMarks(
    standings.map(({ perspective, position }) => ({ group: perspective, x: x(position) })),
    y,
    radius
  )
  const lowest = Math.max(y, ...marks.map((placed) => placed.y))
  const between =
    gap === undefined || gap.points === 0
      ? []
      : [
          line(
            gap.points >= worthNaming ? "wide-gap" : "gap",
            [x(gap.lowest.position), y],
            [x(gap.highest.position), y]
          )
        ]
  return {
    title: sentenceCase(
      `${listInWords(standings.map(({ perspective, position }) => `${groupInWords(perspective)} ${nearest(position)}`))}.`
    ),
    drawing: framed(width, y, lowest + radius + 6, [...between, ...marks])
  }
}

/** The answers of each divided group over the three bands, one group under the other. */
const spread = (groups: ReadonlyArray<Divided>, width: number): AgendaScale => {
  const x = linearScale([0, 2], [28, width - 28])
  const drawn = groups.reduce<{ readonly base: number; readonly shapes: ReadonlyArray<Drawn> }>(
    ({ base, shapes }, { perspective, picture }) => {
      const bands = inBands(picture)
      const perLine = perLineOf(bands, width / 4, small)
      const next = base + heapHeight(bands, perLine, small, true) + 4
      return {
        base: next,
        shapes: [
          ...shapes,
          ...bands.flatMap(({ count, levels: [band] }) =>
            heapShapes(perspective, count, { x: x(band), base: next, radius: small, perLine, singly: true })
          )
        ]
      }
    },
    { base: 0, shapes: [] }
  )
  return {
    title: groups.map(({ perspective, picture }) => pictureSentence(picture, perspective)).join(" "),
    drawing: framed(width, drawn.base, drawn.base + 8, drawn.shapes)
  }
}

/** Radius of a shape that is one answer. */
const small = 5

/** The counts of a group in three heaps: not yet, partly, in place. */
const inBands = (picture: ItemPicture): ReadonlyArray<Heap> =>
  [0, 1, 2].map((band) => ({
    levels: [band, band],
    count: (answersOf(picture) ?? []).reduce(
      (sum, { count, levels: [from] }) => (bandOfLevel(from) === band ? sum + count : sum),
      0
    )
  }))

const bandOfLevel = (level: number): number => (level <= 1 ? 0 : level === 2 ? 1 : 2)

const framed = (width: number, y: number, bottom: number, shapes: ReadonlyArray<Drawn>): Drawing => {
  const size = Math.min(14, textSize(width))
  const x = linearScale([0, 100], [20, width - 20])
  return {
    width,
    height: bottom + size + 6,
    shapes: [
      line("scale", [x(0), y], [x(100), y]),
      ...[0, 50, 100].map((at) => line("scale", [x(at), y - 5], [x(at), y + 5])),
      words("Not yet", { x: 2, y: bottom + size, size }, { look: "quiet" }),
      words("In place", { x: width - 2, y: bottom + size, size }, { anchor: "end", look: "quiet" }),
      ...shapes
    ]
  }
}

/** The band a position stands nearest to, in words. */
const nearest = (position: number): string =>
  `near “${bandNames[position < 25 ? "not-yet" : position <= 75 ? "partly" : "in-place"]}”`
