import { levelOfPosition, worthNaming } from "@peerbridge/domain/readiness/levelsApart"
import type { Perspective } from "@peerbridge/domain/readiness/Perspective"
import type { Look } from "./Look.ts"
import { groupSign, severalSign } from "./signs.ts"

/** A group at a place of the scale, 0 (not yet) to 100 (in place). */
export interface Mark {
  readonly perspective: Perspective
  readonly position: number
}

/** Columns from one tick to the next. Five ticks stand for the five levels. */
const step = 6
/** How many columns the scale takes. */
export const scaleWidth = 4 * step + 1

/** What heads a column of scales. */
export const scaleTitle = `${"Not yet".padEnd(scaleWidth - "In place".length)}In place`

/** The two groups furthest apart, and by how much, as the API tells it. */
export interface Between {
  readonly points: number
  readonly highest: { readonly perspective: Perspective }
  readonly lowest: { readonly perspective: Perspective }
}

/**
 * Groups as shapes on a line with five ticks. Where a group stands says what it said, so marks are never moved apart: a place with
 * several shows one sign for all of them. A heavy line joins two groups that may be compared and stand worth naming apart.
 */
export const scaleLine = (marks: ReadonlyArray<Mark>, between: Between | undefined, look: Look): string => {
  if (look.spoken) return ""
  const places = marks.map(({ perspective, position }) => ({
    perspective,
    at: Math.round(levelOfPosition(position) * step)
  }))
  const placeOf = (group: Perspective): number => places.find(({ perspective }) => perspective === group)?.at ?? 0
  const [from, to] =
    between === undefined || between.points < worthNaming
      ? [0, 0]
      : [placeOf(between.lowest.perspective), placeOf(between.highest.perspective)].toSorted((a, b) => a - b)
  return Array.from({ length: scaleWidth }, (_, column) => {
    const here = places.filter(({ at }) => at === column)
    const [only] = here
    if (only !== undefined) return here.length > 1 ? severalSign(look) : groupSign(only.perspective, look)
    const heavy = column > (from ?? 0) && column < (to ?? 0)
    if (column % step === 0) return look.ascii ? "|" : tick(column, heavy)
    return look.ascii ? (heavy ? "=" : "-") : heavy ? "━" : "─"
  }).join("")
}

const tick = (column: number, heavy: boolean): string =>
  heavy ? "┿" : column === 0 ? "├" : column === scaleWidth - 1 ? "┤" : "┼"
