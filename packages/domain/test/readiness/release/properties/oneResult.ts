import type { History, Published, Reveal, System } from "./History.ts"

/** A response whose answers can be seen in more than one result, so that one can be subtracted from another. */
export interface SeenTwice {
  readonly response: string
  readonly results: ReadonlyArray<string>
}

const others = ["00", "33", "k-"]

const unitOf = ({ perspective, round, team }: Reveal): string => [team, round, perspective].join(", ")

const withAnswers = (history: History, unit: string, person: number, says: string): History =>
  history.map((happening) =>
    happening._tag === "Reveal" && unitOf(happening) === unit
      ? { ...happening, people: happening.people.map((one, index) => (index === person ? { ...one, says } : one)) }
      : happening
  )

const changed = (before: ReadonlyArray<Published>, after: ReadonlyArray<Published>): ReadonlyArray<string> =>
  before.filter(({ says }, index) => says !== after[index]?.says).map(({ result }) => result)

/**
 * A response feeds one published result only (G1). Changes the answers of one response at a time, runs the whole history
 * again, and gathers the results that say something else.
 */
export const seenTwice = (system: System, histories: ReadonlyArray<History>): SeenTwice | undefined => {
  for (const history of histories) {
    const before = system(history)
    const seen = new Set<string>()
    for (const happening of history) {
      if (happening._tag !== "Reveal" || seen.has(unitOf(happening))) continue
      seen.add(unitOf(happening))
      for (const [person, { says: said }] of happening.people.entries()) {
        const results = new Set(
          others
            .filter((says) => says !== said)
            .flatMap((says) => changed(before, system(withAnswers(history, unitOf(happening), person, says))))
        )
        if (results.size > 1) return { response: `${person} of ${unitOf(happening)}`, results: [...results] }
      }
    }
  }
  return undefined
}
