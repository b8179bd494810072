import { type Band, bands } from "../../../../src/readiness/Level.ts"
import type { DisclosurePolicy } from "../../../../src/readiness/release/Policy.ts"
import { counts, inBands } from "../groups.ts"
import type { Model } from "./model.ts"

type InBands = readonly [notYet: number, partly: number, inPlace: number]

/** A picture, and answers of the attackers, from which the band of everyone else can be told. */
export interface Exposed {
  readonly picture: string
  readonly known: string
  readonly attackers: InBands
  readonly othersChose: ReadonlyArray<Band>
}

const splits = (total: number): ReadonlyArray<InBands> =>
  Array.from({ length: total + 1 }, (_, a) =>
    Array.from({ length: total - a + 1 }, (_, b): InBands => [a, b, total - a - b])
  ).flat()

/** Every way in which up to `insiders` members may have answered themselves. */
const coalitions = (insiders: number): ReadonlyArray<InBands> =>
  Array.from({ length: insiders + 1 }, (_, size) => splits(size)).flat()

const zip = (a: InBands, b: InBands): InBands => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]

/**
 * Within a round nobody can tell which band any other single person chose (G3). Takes every group with the given
 * numbers of levels and of people who gave none, gathers those that look alike to an attacker who knows the number of
 * responses (and perhaps of levels), and looks for attackers to whom all that look alike agree on everyone else.
 */
export const exposed = (
  item: Model["item"],
  policy: DisclosurePolicy,
  levels: ReadonlyArray<number>,
  levelsKnown: boolean
): Exposed | undefined => {
  const alike = new Map<string, { readonly picture: string; readonly known: string; readonly groups: Array<InBands> }>()
  for (const m of levels) {
    for (const silent of [0, 1, 2, 3]) {
      for (const [dontKnow, notApplicable, unanswered] of splits(silent)) {
        for (const group of splits(m)) {
          const picture = JSON.stringify(item(counts(inBands(...group), dontKnow, notApplicable, unanswered), policy))
          const known = `${m + silent} answered${levelsKnown ? `, ${m} gave a level` : ""}`
          const same = alike.get(known + picture)
          if (same === undefined) alike.set(known + picture, { picture, known, groups: [group] })
          else same.groups.push(group)
        }
      }
    }
  }
  for (const { groups, known, picture } of alike.values()) {
    for (const attackers of coalitions(policy.insiders)) {
      const others = groups.map((group) => zip(group, attackers)).filter((rest) => rest.every((count) => count >= 0))
      const othersChose = bands.filter((_, band) => others.some((rest) => (rest[band] ?? 0) > 0))
      if (othersChose.length === 1) return { picture, known, attackers, othersChose }
    }
  }
  return undefined
}
