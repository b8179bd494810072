import type { Slug } from "../Slug.ts"
import type { Framework } from "./Framework.ts"
import { standings } from "./recordViews.ts"
import type { WorkerRecord } from "./WorkerRecord.ts"

/** How many of the workers have reached a statement, in a word: numbers would pick people out. */
export type CoverWord = "most" | "some" | "few-or-none"

/** What a service has covered, without names. Too few records and none look alike. */
export type Cover =
  | { readonly _tag: "Withheld" }
  | {
      readonly _tag: "Shown"
      readonly statements: ReadonlyArray<{ readonly statement: Slug; readonly cover: CoverWord }>
    }

/** The fewest records that cover is shown for; a floor, as for opinions. */
export const fewestForCover = 5

/**
 * Cover of every statement, from the records of workers who let theirs count; withheld for fewer than five, or when a worker comes twice. *Most* is at
 * least two thirds, or all but two, whichever is less; *few or none* is its mirror, so that neither word tells of one person.
 */
export const coverWithoutNames = (framework: Framework, records: ReadonlyArray<WorkerRecord>): Cover => {
  const counted = records.filter(
    ({ countsInCover, framework: { id, version } }) =>
      countsInCover && id === framework.id && version === framework.version
  )
  const workers = new Set(counted.map(({ worker }) => worker)).size
  if (workers < fewestForCover || workers !== counted.length) return { _tag: "Withheld" }
  const reached = new Map<Slug, number>()
  for (const record of counted) {
    for (const standing of standings(framework, record)) {
      const { id } = standing.statement
      reached.set(id, (reached.get(id) ?? 0) + (standing.reached ? 1 : 0))
    }
  }
  return {
    _tag: "Shown",
    statements: [...reached].map(([statement, count]) => ({ statement, cover: coverWord(count, workers) }))
  }
}

const coverWord = (count: number, workers: number): CoverWord => {
  const most = Math.min(Math.ceil((2 * workers) / 3), workers - 2)
  return count >= most ? "most" : count <= workers - most ? "few-or-none" : "some"
}
