import type { AgendaLine } from "../readiness/agenda.ts"
import { groupInWords, listInWords, sentenceCase } from "../readiness/inWords.ts"
import { worthNaming } from "../readiness/levelsApart.ts"
import { bandNames } from "../readiness/Level.ts"
import type { Perspective } from "../readiness/Perspective.ts"
import { pictureSentence } from "../readiness/pictureSentence.ts"
import type { ItemPicture } from "../readiness/release/ItemPicture.ts"
import { type Drawing, type Drawn, line, textSize, words } from "./Drawing.ts"
import { answersOf, drawnSingly } from "./groupAnswers.ts"
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
  return divided === undefined ? apart(agendaLine, width) : spread(divided, width)
}

interface Divided {
  readonly perspective: Perspective
  readonly picture: ItemPicture
}

const dividedIn = ({ divided: [perspective], pictures, reason }: AgendaLine): Divided | undefined => {
  const picture = perspective === undefined ? undefined : pictures[perspective]
  return (reason._tag === "Divided" || reason._tag === "MetButDivided") &&
    perspective !== undefined &&
    picture !== undefined &&
    drawnSingly(picture)
    ? { perspective, picture }
    : undefined
}

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

const spread = ({ perspective, picture }: Divided, width: number): AgendaScale => {
  const heaps = answersOf(picture) ?? []
  const bands = [0, 1, 2].map((band) => ({
    band,
    count: heaps.reduce((sum, { count, levels: [from] }) => (bandOfLevel(from) === band ? sum + count : sum), 0)
  }))
  const counted = bands.map(({ band, count }) => ({ levels: [band, band] as const, count }))
  const perLine = perLineOf(counted, width / 4, 5)
  const height = heapHeight(counted, perLine, 5, true)
  const x = linearScale([0, 2], [28, width - 28])
  const base = height + 4
  return {
    title: pictureSentence(picture, perspective),
    drawing: framed(
      width,
      base,
      base + 8,
      bands.flatMap(({ band, count }) =>
        heapShapes(perspective, count, { x: x(band), base, radius: 5, perLine, singly: true })
      )
    )
  }
}

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
