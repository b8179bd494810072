import type { Perspective } from "../readiness/Perspective.ts"
import { type DrawnMark, mark } from "./Drawing.ts"

/** A mark of a group, to be placed on a row. */
export interface UnplacedMark {
  readonly group: Perspective
  readonly x: number
}

/**
 * Places the marks of a row in the order given. Where one would cover an earlier mark it moves down by its radius, again if
 * need be, and never along the scale: where it stands says what the group said.
 */
export const placeMarks = (marks: ReadonlyArray<UnplacedMark>, y: number, radius: number): ReadonlyArray<DrawnMark> =>
  marks.reduce<ReadonlyArray<DrawnMark>>((placed, { group, x }) => {
    const covers = (at: number): boolean =>
      placed.some((other) => Math.abs(other.x - x) < 2 * radius && Math.abs(other.y - at) < radius)
    let at = y
    while (covers(at)) at += radius
    return [...placed, mark(group, { x, y: at, radius })]
  }, [])
