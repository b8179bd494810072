import type { History, System } from "./History.ts"
import { randomFrom } from "./random.ts"

/** A result that was published with two contents, or with another content had the same people answered in another order. */
export interface Altered {
  readonly result: string
  readonly once: string
  readonly later: string
}

/**
 * Computed once, returned for ever: no late answer, other round or changed policy alters a result, nor does the order in
 * which people answered.
 */
export const altered = (system: System, histories: ReadonlyArray<History>): Altered | undefined => {
  const random = randomFrom(2)
  for (const history of histories) {
    const otherOrder = history.map((happening) =>
      happening._tag === "Reveal" ? { ...happening, people: random.shuffle(happening.people) } : happening
    )
    const published = new Map<string, string>()
    for (const { result, says } of [...system(history), ...system(otherOrder)]) {
      const once = published.get(result) ?? says
      if (once !== says) return { result, once, later: says }
      published.set(result, says)
    }
  }
  return undefined
}
