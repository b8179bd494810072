import type { Perspective } from "../readiness/Perspective.ts"
import { box, type Drawn, mark, words } from "./Drawing.ts"
import type { Heap } from "./groupAnswers.ts"
import { tenth } from "./linearScale.ts"

/** How a heap stands: around `x`, upwards from `base`. */
export interface HeapPlace {
  readonly x: number
  readonly base: number
  readonly radius: number
  /** Shapes side by side before the next line begins; the same for every heap of a group, so that heights compare. */
  readonly perLine: number
  readonly singly: boolean
}

/** A bar of one answer is so high. */
const barUnit = 3

/** From the middle of one shape to the next. */
const step = (radius: number): number => 2 * radius + 5

/** One shape for each answer, from the bottom up; or a bar with its count. Nothing for none: the empty column stays. */
export const heapShapes = (
  group: Perspective,
  count: number,
  { base, perLine, radius, singly, x }: HeapPlace
): ReadonlyArray<Drawn> => {
  if (count === 0) return []
  if (!singly) {
    const height = count * barUnit
    return [
      box("bar", { x: tenth(x - 18), y: base - height, width: 36, height }, group),
      words(`${count}`, { x, y: base - height - 6, size: 14 }, { anchor: "middle" })
    ]
  }
  return Array.from({ length: count }, (_, index) => {
    const upTo = Math.floor(index / perLine)
    const inLine = Math.min(perLine, count - upTo * perLine)
    const offset = (index % perLine) - (inLine - 1) / 2
    return mark(group, {
      x: tenth(x + offset * step(radius)),
      y: tenth(base - radius - 2 - upTo * step(radius)),
      radius
    })
  })
}

/** How high the highest heap of a group stands. */
export const heapHeight = (heaps: ReadonlyArray<Heap>, perLine: number, radius: number, singly: boolean): number => {
  const most = highest(heaps)
  return singly ? Math.max(1, Math.ceil(most / perLine)) * step(radius) : most * barUnit + 20
}

/** How many shapes of a group stand side by side in a column of this width: one, two or four. */
export const perLineOf = (heaps: ReadonlyArray<Heap>, width: number, radius: number): number => {
  const most = highest(heaps)
  const room = Math.max(1, Math.floor((width - 4) / step(radius)))
  return Math.min(room, most <= 5 ? 1 : most <= 10 ? 2 : 4)
}

const highest = (heaps: ReadonlyArray<Heap>): number => Math.max(0, ...heaps.map(({ count }) => count))
