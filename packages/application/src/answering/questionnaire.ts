import { Answer, type Answers } from "@peerbridge/domain/readiness/Answer"
import { packAnswers, unpackAnswers } from "@peerbridge/domain/readiness/AnswerPack"
import { checkResponse } from "@peerbridge/domain/readiness/Response"
import { Effect, Option, Schema } from "effect"
import { type Draft, Drafts } from "../ports/Answering.ts"
import type { StoredRound } from "../ports/Rounds.ts"
import { Teams } from "../ports/Teams.ts"
import { Transactions } from "../ports/Transactions.ts"
import { draftWithRound } from "./draft.ts"
import { answersForTheFirst, mayBeVoiced, requireOpen } from "./invitation.ts"
import { itemsAskedIn, sectionsAskedIn } from "./itemsAsked.ts"

const answersOf = (stored: StoredRound, draft: Draft): Effect.Effect<Answers> =>
  Effect.orDie(
    Effect.fromResult(
      unpackAnswers(
        itemsAskedIn(stored, draft.perspective).map(({ id }) => id),
        draft.answers
      )
    )
  )

/** Everything the pages of an open draft need: its questions in order, what was answered so far, and how it will be heard. */
export const questionnaire = Effect.fn("questionnaire")(function* (secret: string) {
  const { draft, stored } = yield* draftWithRound(secret)
  const round = yield* requireOpen(stored, "answer")
  const team = yield* Teams.use((teams) => teams.find(stored.organisation, stored.team))
  return {
    perspective: draft.perspective,
    team: Option.match(team, { onNone: () => "", onSome: ({ name }) => name }),
    round: stored.number,
    closesOn: round.setUp.closesOn,
    items: itemsAskedIn(stored, draft.perspective),
    sections: sectionsAskedIn(stored, draft.perspective),
    answers: yield* answersOf(stored, draft),
    notes: draft.notes,
    voiced: draft.voiced,
    mayBeVoiced: mayBeVoiced(stored, draft.perspective),
    forTheFirst: answersForTheFirst(stored, draft.perspective)
  }
})

export const SaveAnswer = Schema.Struct({
  secret: Schema.String,
  item: Schema.NonEmptyString,
  /** Null takes an answer back. */
  answer: Schema.NullOr(Answer),
  /** Left out leaves the note as it is; empty takes it back. */
  note: Schema.optionalKey(Schema.String),
  /** The person read the warning and says the note names nobody. */
  noteIsFine: Schema.optionalKey(Schema.Boolean)
})

/** Keeps one answer, durably, before the next question is shown. The last one saved wins, in whichever tab. */
export const saveAnswer = Effect.fn("saveAnswer")(function* (command: typeof SaveAnswer.Type) {
  const transactions = yield* Transactions
  const { answer, item, note, noteIsFine, secret } = command
  return yield* transactions.together(
    Effect.gen(function* () {
      const { draft, stored } = yield* draftWithRound(secret)
      yield* requireOpen(stored, "answer")
      const asked = itemsAskedIn(stored, draft.perspective)
      const checked = yield* Effect.fromResult(
        checkResponse(asked, draft.perspective, {
          answers: answer === null ? {} : { [item]: answer },
          notes: note === undefined ? {} : { [item]: note },
          notesLookedAt: noteIsFine === true ? [item] : []
        })
      )
      const { [item]: _answer, ...otherAnswers } = yield* answersOf(stored, draft)
      const { [item]: oldNote, ...otherNotes } = draft.notes
      const newNote = note === undefined ? oldNote : checked.notes[item]
      const answers: Answers = { ...otherAnswers, ...checked.answers }
      const notes = newNote === undefined ? otherNotes : { ...otherNotes, [item]: newNote }
      const packed = yield* Effect.fromResult(
        packAnswers(
          asked.map(({ id }) => id),
          answers
        )
      )
      yield* Drafts.use((drafts) => drafts.save({ ...draft, answers: packed, notes }))
    })
  )
})
