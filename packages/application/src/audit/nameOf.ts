import { Effect, Option } from "effect"
import { People } from "../ports/People.ts"

/** The name behind a signature of the audit trail: a person's name, or the operator of the console; none for accounts that are gone. */
export const nameOf = Effect.fn("nameOf")(function* (signature: string) {
  if (signature.startsWith("operator ")) return Option.some(`The console (${signature.slice("operator ".length)})`)
  return Option.map(yield* People.use((people) => people.find(signature)), ({ name }) => name)
})
