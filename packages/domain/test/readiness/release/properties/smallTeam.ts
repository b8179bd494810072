import type { DisclosurePolicy } from "../../../../src/readiness/release/Policy.ts"
import { counts, inBands } from "../groups.ts"
import type { Model } from "./model.ts"

/** A pooled picture that rules out some split of the level answers inside one small team. */
export interface TeamSeen {
  readonly teams: ReadonlyArray<number>
  readonly team: number
  readonly picture: string
  readonly ruledOut: string
}

/** What a group may say: not yet, partly, in place, do not know, not applicable, unanswered. */
type Content = readonly [number, number, number, number, number, number]

const contents = (people: number, kinds = 6): ReadonlyArray<ReadonlyArray<number>> =>
  kinds === 1
    ? [[people]]
    : Array.from({ length: people + 1 }, (_, first) =>
        contents(people - first, kinds - 1).map((rest) => [first, ...rest])
      ).flat()

const isContent = (content: ReadonlyArray<number>): content is Content => content.length === 6

const contentsOf = (people: number): ReadonlyArray<Content> => contents(people).filter(isContent)

const teamsOf = (teams: number, largest: number): ReadonlyArray<ReadonlyArray<number>> =>
  teams === 0
    ? [[]]
    : Array.from({ length: largest + 1 }, (_, size) => teamsOf(teams - 1, size).map((rest) => [size, ...rest])).flat()

const pictures = (item: Model["pooledItem"], policy: DisclosurePolicy, team: Content, others: ReadonlyArray<Content>) =>
  new Set(
    others.map((other) => {
      const at = (kind: 0 | 1 | 2 | 3 | 4 | 5): number => team[kind] + other[kind]
      return JSON.stringify(item(counts(inBands(at(0), at(1), at(2)), at(3), at(4), at(5)), policy))
    })
  )

/**
 * A pool tells nothing on how the level answers inside one small team divide (G4). For every pool that is allowed, each
 * of its teams and each number of levels it gave: a picture possible with one split is possible with every split.
 */
export const teamSeen = (
  { mayPool, pooledItem }: Pick<Model, "mayPool" | "pooledItem">,
  policy: DisclosurePolicy,
  largestPool: number
): TeamSeen | undefined => {
  const done = new Set<string>()
  const allowed = [3, 4, 5].flatMap((teams) => teamsOf(teams, policy.k - 1)).filter((sizes) => mayPool(sizes, policy))
  for (const teams of allowed) {
    const n = teams.reduce((sum, size) => sum + size, 0)
    for (const team of new Set(teams)) {
      // Only the sizes of the team and of all others together matter.
      if (n > largestPool || done.has(`${team} of ${n}`)) continue
      done.add(`${team} of ${n}`)
      const others = contentsOf(n - team)
      const bySilences = new Map<string, Array<readonly [Content, ReadonlySet<string>]>>()
      for (const content of contentsOf(team)) {
        const silences = JSON.stringify(content.slice(3))
        const same = bySilences.get(silences) ?? []
        bySilences.set(silences, [...same, [content, pictures(pooledItem, policy, content, others)]])
      }
      for (const splits of bySilences.values()) {
        for (const picture of new Set(splits.flatMap(([, possible]) => [...possible]))) {
          const ruledOut = splits.find(([, possible]) => !possible.has(picture))
          if (ruledOut !== undefined) return { teams, team, picture, ruledOut: JSON.stringify(ruledOut[0]) }
        }
      }
    }
  }
  return undefined
}
