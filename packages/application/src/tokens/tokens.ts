import { Effect, Option, Schema } from "effect"
import { addDays } from "@peerbridge/domain/calendar/addDays"
import { type Actor, CurrentActor, NotSignedIn } from "../access/Actor.ts"
import { newSecret } from "../access/secret.ts"
import { NotFound, Refused } from "../Errors.ts"
import { Name } from "../organisation/Organisation.ts"
import { Entropy } from "../ports/Entropy.ts"
import { Members } from "../ports/Members.ts"
import { People } from "../ports/People.ts"
import { Tokens } from "../ports/Tokens.ts"
import { today } from "../time/today.ts"

/** How long a personal access token works, in days. */
const tokenDays = 90

export const CreateToken = Schema.Struct({ name: Name })

/** A new token for the signed-in person. The secret is shown now and never again. */
export const createToken = Effect.fn("createToken")(function* (command: typeof CreateToken.Type) {
  const actor = yield* CurrentActor
  if (actor._tag !== "Person") return yield* new NotSignedIn()
  const entropy = yield* Entropy
  const secret = `pbt_${yield* newSecret()}`
  const token = {
    id: yield* entropy.orderedId,
    user: actor.user,
    name: command.name,
    secretHash: yield* entropy.hash(secret),
    expiresOn: addDays(yield* today, tokenDays),
    lastUsedOn: null
  }
  yield* Tokens.use((tokens) => tokens.insert(token))
  return { secret, id: token.id, name: token.name, expiresOn: token.expiresOn }
})

/** The signed-in person's tokens, without their secrets. */
export const myTokens = Effect.fn("myTokens")(function* () {
  const actor = yield* CurrentActor
  if (actor._tag !== "Person") return yield* new NotSignedIn()
  const tokens = yield* Tokens.use((port) => port.ofUser(actor.user))
  return tokens.map(({ expiresOn, id, lastUsedOn, name }) => ({ id, name, expiresOn, lastUsedOn }))
})

export const revokeToken = Effect.fn("revokeToken")(function* (id: string) {
  const actor = yield* CurrentActor
  if (actor._tag !== "Person") return yield* new NotSignedIn()
  const removed = yield* Tokens.use((tokens) => tokens.remove(id, actor.user))
  if (!removed) return yield* new NotFound({ what: "token", reference: id })
})

/**
 * Called whenever somebody's password was set, changed or taken back: whoever knew the one before may have made tokens with it,
 * and they would go on working.
 */
export const endTokensOf = Effect.fn("endTokensOf")(function* (user: string) {
  yield* Tokens.use((tokens) => tokens.removeAll(user))
})

const notAToken = new Refused({
  field: "token",
  reason: "This access token does not work. It may have ended or been taken back: make a new one under your account."
})

/** Who a token speaks for. Fails in one way for unknown, ended and revoked ones. */
export const actorOfToken = Effect.fn("actorOfToken")(function* (secret: string) {
  const tokens = yield* Tokens
  const hash = yield* Entropy.use((entropy) => entropy.hash(secret))
  const found = yield* tokens.bySecret(hash)
  const day = yield* today
  if (Option.isNone(found) || found.value.expiresOn < day) return yield* notAToken
  const token = found.value
  if (token.lastUsedOn !== day) yield* tokens.usedOn(token.id, day)
  const actor = yield* actorOfUser(token.user)
  if (Option.isNone(actor)) return yield* notAToken
  return actor.value
})

/** A person with all their roles, by the id of their account. */
export const actorOfUser = Effect.fn("actorOfUser")(function* (user: string) {
  const person = yield* People.use((people) => people.find(user))
  if (Option.isNone(person)) return Option.none<Actor>()
  const memberships = yield* Members.use((port) => port.ofUser(user))
  const actor: Actor = { _tag: "Person", user, name: person.value.name, email: person.value.email, memberships }
  return Option.some(actor)
})
