import { Array, Order } from "effect"
import type { Slug } from "../../Slug.ts"
import type { Standing } from "../gap.ts"

/** An item that every group shown places high, or low. */
export interface Extreme {
  readonly item: Slug
  /** Groups in page order. */
  readonly standings: ReadonlyArray<Standing>
}

/** What every group sees as strong, and what every group sees as low. */
export interface Extremes {
  /** Strongest for everyone: even the lowest group places it at partly in place or above. */
  readonly strongest: ReadonlyArray<Extreme>
  /** Lowest for everyone: even the highest group places it below partly in place. */
  readonly lowest: ReadonlyArray<Extreme>
}

const shown = 3

/**
 * What all groups agree is strong, and what all agree is low: at most three of each, by the least favourable and the most
 * favourable group. Items count with two groups or more; with one where only one group is shown in the whole round.
 */
export const extremesOf = (items: ReadonlyArray<Extreme>): Extremes => {
  const needed = Math.min(2, Math.max(1, ...items.map(({ standings }) => standings.length)))
  const counted = items.filter(({ standings }) => standings.length >= needed)
  const least = ({ standings }: Extreme): number => Math.min(...standings.map(({ position }) => position))
  const greatest = ({ standings }: Extreme): number => Math.max(...standings.map(({ position }) => position))
  const byId = Order.mapInput(Order.String, ({ item }: Extreme) => item)
  return {
    strongest: Array.sort(
      counted.filter((item) => least(item) >= 50),
      Order.combineAll([
        Order.mapInput(Order.flip(Order.Number), least),
        Order.mapInput(Order.flip(Order.Number), greatest),
        byId
      ])
    ).slice(0, shown),
    lowest: Array.sort(
      counted.filter((item) => greatest(item) < 50),
      Order.combineAll([Order.mapInput(Order.Number, greatest), Order.mapInput(Order.Number, least), byId])
    ).slice(0, shown)
  }
}
