import { Effect, Option, Schema } from "effect"
import { CurrentActor, NotSignedIn } from "../access/Actor.ts"
import { newSecret } from "../access/secret.ts"
import { record } from "../audit/record.ts"
import { Refused } from "../Errors.ts"
import { Entropy } from "../ports/Entropy.ts"
import { Members } from "../ports/Members.ts"
import { Settings } from "../ports/Settings.ts"
import { Transactions } from "../ports/Transactions.ts"
import { insertTeam } from "../team/teams.ts"
import { Name } from "./Organisation.ts"
import { insertOrganisation } from "./organisations.ts"

const setting = "set-up-secret"

/**
 * Called at every start. While nobody is an administrator yet, makes a new one-time secret for the set-up link (the
 * one before stops working); afterwards nothing.
 */
export const openSetUp = Effect.fn("openSetUp")(function* () {
  const settings = yield* Settings
  const done = yield* settings.get("set-up-done")
  if (Option.isSome(done)) return Option.none<string>()
  const secret = yield* newSecret()
  yield* settings.put(setting, yield* Entropy.use((entropy) => entropy.hash(secret)))
  return Option.some(secret)
})

const used = new Refused({
  field: "secret",
  reason: "This set-up link has been used or replaced. Start the server again to see a new one, or sign in."
})

/** Whether a set-up link still works; fails with what to do when it does not. */
export const checkSetUp = Effect.fn("checkSetUp")(function* (secret: string) {
  const settings = yield* Settings
  const expected = yield* settings.get(setting)
  const given = yield* Entropy.use((entropy) => entropy.hash(secret))
  if (Option.isNone(expected) || expected.value !== given) return yield* used
})

export const FinishSetUp = Schema.Struct({
  secret: Schema.String,
  organisation: Name,
  team: Name
})

/** The signed-in person becomes the first administrator, of a new organisation with its first team. */
export const finishSetUp = Effect.fn("finishSetUp")(function* (command: typeof FinishSetUp.Type) {
  const actor = yield* CurrentActor
  if (actor._tag !== "Person") return yield* new NotSignedIn()
  const transactions = yield* Transactions
  return yield* transactions.run(
    Effect.gen(function* () {
      yield* checkSetUp(command.secret)
      const organisation = yield* insertOrganisation(command.organisation)
      const team = yield* insertTeam(organisation.id, command.team)
      yield* Members.use((members) =>
        members.add(actor.user, { organisation: organisation.id, team: null, role: "administrator" })
      )
      yield* record(organisation.id, "become first administrator", actor.user)
      const settings = yield* Settings
      yield* settings.remove(setting)
      yield* settings.put("set-up-done", "yes")
      return { organisation, team }
    })
  )
})
