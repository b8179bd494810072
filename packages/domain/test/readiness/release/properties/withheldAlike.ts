import type { History, Person, Reveal, System } from "./History.ts"
import { type Random, randomFrom } from "./random.ts"

/** A result that differs although only withheld responses, neither voiced nor pooled, do. */
export interface Telling {
  readonly result: string
  readonly with: string
  readonly without: string
}

const others = (random: Random, { people, policy }: Reveal): ReadonlyArray<Person> => {
  const voices = people.filter(({ voiced }) => voiced)
  const room = policy.k - 1 - voices.length
  const silent = Array.from({ length: random.upTo(room) }, (): Person => ({
    says: random.pick(["00", "11", "22", "33", "44", "kk", "rr", "--"]),
    voiced: false
  }))
  return [...voices, ...silent]
}

/**
 * A withheld group and an empty one look alike: exchanges, adds or deletes every withheld response that is not a voice,
 * over rounds without pools, and looks for a result that says something else.
 */
export const telling = (system: System, histories: ReadonlyArray<History>): Telling | undefined => {
  const random = randomFrom(3)
  for (const history of histories) {
    const reveals = history.filter((happening) => happening._tag === "Reveal")
    const firsts = reveals.filter(
      (reveal, index) =>
        reveals.findIndex(
          ({ perspective, round, team }) =>
            perspective === reveal.perspective && round === reveal.round && team === reveal.team
        ) === index
    )
    const exchanged = firsts.map((reveal) =>
      reveal.people.length < reveal.policy.k ? { ...reveal, people: others(random, reveal) } : reveal
    )
    const before = system(firsts)
    const after = system(exchanged)
    for (const [index, { result, says }] of before.entries()) {
      const then = after[index]?.says ?? "nothing"
      if (then !== says) return { result, with: says, without: then }
    }
  }
  return undefined
}
