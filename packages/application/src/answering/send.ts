import { unpackAnswers } from "@peerbridge/domain/readiness/AnswerPack"
import { bytesForCode, parseSecret, secretFrom } from "@peerbridge/domain/readiness/Code"
import { checkSubmission } from "@peerbridge/domain/readiness/Response"
import { moveVoice, plus, tallyOf } from "@peerbridge/domain/readiness/release/Tally"
import { Effect, Option, Schema } from "effect"
import { limitWrongTries } from "../access/limitTries.ts"
import { Drafts, Invitations, Sent } from "../ports/Answering.ts"
import { Entropy } from "../ports/Entropy.ts"
import { keyOf, Rounds } from "../ports/Rounds.ts"
import { Transactions } from "../ports/Transactions.ts"
import { CodeUnknown, CodeUsed } from "./AnsweringErrors.ts"
import { draftWithRound } from "./draft.ts"
import { mayBeVoiced, requireAdmission, requireOpen, wrongCodes } from "./invitation.ts"
import { itemsAskedIn } from "./itemsAsked.ts"

export const SendAnswers = Schema.Struct({
  secret: Schema.String,
  /** To be heard by role if the group is too small to show: off unless the person ticks it. */
  voiced: Schema.Boolean
})

/**
 * Sends a draft: in one transaction it becomes counts, the invitation is used, and the draft is gone. What was sent cannot
 * be found again, by anybody. Whoever chose to be heard by role gets a code to take that back until the round closes.
 */
export const sendAnswers = Effect.fn("sendAnswers")(function* ({ secret, voiced }: typeof SendAnswers.Type) {
  const entropy = yield* Entropy
  const transactions = yield* Transactions
  const withdrawCode = secretFrom(yield* entropy.bytes(bytesForCode))
  return yield* transactions.together(
    Effect.gen(function* () {
      const { draft, stored } = yield* draftWithRound(secret, "held")
      yield* requireOpen(stored, "answer")
      const key = keyOf(stored)
      const asked = itemsAskedIn(stored, draft.perspective)
      const items = asked.map(({ id }) => id)
      const answers = yield* Effect.orDie(Effect.fromResult(unpackAnswers(items, draft.answers)))
      yield* Effect.fromResult(checkSubmission(asked, draft.perspective, { answers, notes: {}, notesLookedAt: [] }))
      const invitations = yield* Invitations
      const invitation = Option.getOrThrow(yield* invitations.find(key, draft.invitation))
      const tallies = yield* requireAdmission(invitation, stored)
      // another draft of the same invitation may have been sent while this one waited its turn
      if (invitation.kind === "each" && !(yield* invitations.use(key, invitation.id))) return yield* new CodeUsed()

      const one = tallyOf(items, answers)
      const heard = voiced && mayBeVoiced(stored, draft.perspective)
      const sent = yield* Sent
      yield* sent.put(
        key,
        heard ? { ...tallies, voiced: plus(tallies.voiced, one) } : { ...tallies, rest: plus(tallies.rest, one) }
      )
      const { perspective } = draft
      if (heard) {
        yield* sent.addVoice({
          ...key,
          id: yield* entropy.randomId,
          perspective,
          withdrawHash: yield* entropy.hash(withdrawCode),
          answers: draft.answers
        })
      }
      const notes = yield* Effect.forEach(Object.entries(draft.notes), ([item, text]) =>
        Effect.map(entropy.randomId, (id) => ({ ...key, id, perspective, item, text }))
      )
      yield* sent.addNotes(notes)

      const drafts = yield* Drafts
      yield* drafts.markSent(key, draft.secretHash)
      yield* drafts.remove(key, draft.id)
      return { withdrawCode: heard ? withdrawCode : null, closesOn: stored.round.setUp.closesOn }
    })
  )
})

/** Takes back, before the round closes, that one's answers may be shown alone. They stay part of the group. */
export const withdrawVoice = Effect.fn("withdrawVoice")(function* (typed: string, address: string) {
  const voice = yield* limitWrongTries("withdraw", address, wrongCodes, voiceOf(typed))
  const transactions = yield* Transactions
  yield* transactions.run(
    Effect.gen(function* () {
      const rounds = yield* Rounds
      yield* rounds.hold(voice, "read")
      const found = yield* rounds.find(voice)
      if (Option.isNone(found)) return yield* new CodeUnknown({ kind: "withdraw" })
      yield* requireOpen(found.value, "withdraw")
      const key = keyOf(found.value)
      const sent = yield* Sent
      const again = yield* sent.voiceByWithdrawal(voice.withdrawHash)
      const tallies = yield* sent.tallies(key, voice.perspective)
      if (Option.isNone(again) || Option.isNone(tallies)) return yield* new CodeUnknown({ kind: "withdraw" })
      const items = itemsAskedIn(found.value, voice.perspective).map(({ id }) => id)
      const moved = yield* Effect.orDie(
        Effect.gen(function* () {
          const answers = yield* Effect.fromResult(unpackAnswers(items, voice.answers))
          return yield* Effect.fromResult(moveVoice(tallies.value.voiced, tallies.value.rest, answers))
        })
      )
      yield* sent.put(key, { perspective: voice.perspective, ...moved })
      yield* sent.removeVoice(key, voice.id)
    })
  )
})

const voiceOf = Effect.fnUntraced(function* (typed: string) {
  const code = Option.getOrUndefined(parseSecret(typed))
  if (code === undefined) return yield* new CodeUnknown({ kind: "withdraw" })
  const hash = yield* Entropy.use((entropy) => entropy.hash(code))
  const found = yield* Sent.use((sent) => sent.voiceByWithdrawal(hash))
  if (Option.isNone(found)) return yield* new CodeUnknown({ kind: "withdraw" })
  return found.value
})
