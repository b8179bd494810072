import { bytesForCode, parseSecret, secretFrom } from "@peerbridge/domain/readiness/Code"
import { Effect, Option } from "effect"
import { limitTries, limitWrongTries } from "../access/limitTries.ts"
import { Drafts } from "../ports/Answering.ts"
import { Entropy } from "../ports/Entropy.ts"
import { keyOf, Rounds } from "../ports/Rounds.ts"
import { Transactions } from "../ports/Transactions.ts"
import { AlreadySent, CodeUnknown } from "./AnsweringErrors.ts"
import { itemsAskedIn } from "./itemsAsked.ts"
import { invitationOf, requireOpen, wrongCodes } from "./invitation.ts"

/** How many people may start from one address in a quarter of an hour: a clinic's whole waiting room, but no flood. */
const startsFromOneAddress = 200

/**
 * Exchanges an invitation for a secret code of the respondent's own, behind which answers are kept until they are sent.
 * The invitation is not used up by this: only sending does that, and only then is it told that one was used before.
 */
export const startAnswering = Effect.fn("startAnswering")(function* (typed: string, address: string) {
  yield* limitTries("start", address, startsFromOneAddress)
  const { invitation, stored } = yield* invitationOf(typed, address)
  const entropy = yield* Entropy
  const secret = secretFrom(yield* entropy.bytes(bytesForCode))
  const transactions = yield* Transactions
  yield* transactions.together(
    Effect.gen(function* () {
      yield* requireOpen(stored, "arrive")
      const drafts = yield* Drafts
      yield* drafts.insert({
        ...keyOf(stored),
        id: yield* entropy.randomId,
        perspective: invitation.perspective,
        invitation: invitation.id,
        secretHash: yield* entropy.hash(secret),
        answers: "-".repeat(itemsAskedIn(stored, invitation.perspective).length),
        notes: {},
        voiced: false
      })
    })
  )
  return { secret }
})

/** Takes up a draft again by the code its respondent was given. Returns the code as it is kept. */
export const resume = Effect.fn("resume")(function* (typed: string, address: string) {
  return yield* limitWrongTries(
    "resume",
    address,
    wrongCodes,
    Effect.gen(function* () {
      const secret = Option.getOrUndefined(parseSecret(typed))
      if (secret === undefined) return yield* new CodeUnknown({ kind: "resume" })
      yield* draftOf(secret)
      return { secret }
    })
  )
})

/** How many calls with a secret nobody has one address may make in a quarter of an hour: no person makes any, guessing needs many. */
const guessesFromOneAddress = 200

/** Does something with the draft behind a secret, unless too many secrets were tried that nobody has: each may stand for answers. */
export const unlessGuessing = <A, E extends { readonly _tag: string }, R>(
  address: string,
  attempt: Effect.Effect<A, E, R>
) => limitWrongTries("secret", address, guessesFromOneAddress, attempt, ({ _tag }) => _tag === "CodeUnknown")

/** The draft behind a secret; says so if it was sent, or if its round was over before that. */
export const draftOf = Effect.fn("draftOf")(function* (secret: string) {
  const secretHash = yield* Entropy.use((entropy) => entropy.hash(secret))
  const drafts = yield* Drafts
  const found = yield* drafts.bySecret(secretHash)
  if (Option.isSome(found)) return found.value
  const end = Option.getOrUndefined(yield* drafts.endOf(secretHash))
  if (end === undefined) return yield* new CodeUnknown({ kind: "resume" })
  if (end.sent) return yield* new AlreadySent()
  const over = yield* Rounds.use((rounds) => rounds.find(end))
  if (Option.isNone(over)) return yield* new CodeUnknown({ kind: "resume" })
  return yield* Effect.flatMap(requireOpen(over.value, "answer"), () => new CodeUnknown({ kind: "resume" }))
})

/** The draft with its round, whatever state that is in; `held` keeps that state until the transaction ends. */
export const draftWithRound = Effect.fn("draftWithRound")(function* (secret: string, state?: "held") {
  const draft = yield* draftOf(secret)
  const rounds = yield* Rounds
  if (state === "held") yield* rounds.hold(draft, "read")
  const stored = yield* rounds.find(draft)
  if (Option.isNone(stored)) return yield* new CodeUnknown({ kind: "resume" })
  return { draft, stored: stored.value }
})
