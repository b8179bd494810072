import type { History, System } from "./History.ts"

/** A pool that says something else although only people who were not told of pools answered otherwise. */
export interface Misled {
  readonly result: string
  readonly with: string
  readonly without: string
}

/** Lets everybody in a withheld group that was not told of pools give another answer, and looks for a pool that shows it. */
export const misled = (system: System, histories: ReadonlyArray<History>): Misled | undefined => {
  for (const history of histories) {
    const exchanged = history.map((happening) =>
      happening._tag === "Reveal" && !happening.told && happening.people.length < happening.policy.k
        ? { ...happening, people: happening.people.map((person) => ({ ...person, says: "44" })) }
        : happening
    )
    const pools = (of: History) =>
      new Map(
        system(of)
          .filter(({ result }) => result.startsWith("pool"))
          .map(({ result, says }) => [result, says] as const)
      )
    const [before, after] = [pools(history), pools(exchanged)]
    for (const [result, says] of before) {
      const then = after.get(result) ?? "nothing"
      if (then !== says) return { result, with: says, without: then }
    }
  }
  return undefined
}
