import { Effect } from "effect"
import { CurrentActor, NotSignedIn } from "./Actor.ts"

/** The person or operator that asks, with their roles, so that a front-end can leave out what would be refused. */
export const whoAmI = Effect.fn("whoAmI")(function* () {
  const actor = yield* CurrentActor
  return actor._tag === "Nobody" ? yield* new NotSignedIn() : actor
})
