import { Answer, NotApplicableReason } from "@peerbridge/domain/readiness/Answer"
import { Level } from "@peerbridge/domain/readiness/Level"
import { answerMissing, reasonMissing } from "@peerbridge/domain/readiness/Response"
import { Option, Result, Schema } from "effect"
import { dontKnow, notApplicable, type TypedAnswer } from "#lib/answering/QuestionView.ts"
import { typed } from "../typed.ts"

/** The fields of a question page as they were sent. Line ends become one character, as the person sees them. */
export const typedAnswer = (form: FormData): TypedAnswer => ({
  choice: typed(form, "choice"),
  reason: typed(form, "reason"),
  note: typed(form, "note").replaceAll("\r\n", "\n")
})

/** What to put right, by the control it belongs to: the first level, or the first reason. */
export interface AnswerProblem {
  readonly at: "choice" | "reason"
  readonly words: string
}

const levelOf = Schema.decodeUnknownOption(Level)
const reasonOf = Schema.decodeUnknownOption(NotApplicableReason)

/** The answer that was chosen, or what is missing. Whether it was offered to this group is for the use case to say. */
export const answerOf = ({ choice, reason }: TypedAnswer): Result.Result<Answer, AnswerProblem> => {
  if (choice === dontKnow) return Result.succeed(Answer.make({ _tag: "DontKnow" }))
  if (choice === notApplicable) {
    return Option.match(reasonOf(reason), {
      onNone: () => Result.fail<AnswerProblem>({ at: "reason", words: reasonMissing }),
      onSome: (given) => Result.succeed(Answer.make({ _tag: "NotApplicable", reason: given }))
    })
  }
  const level = choice === "" ? Option.none() : levelOf(Number(choice))
  return Option.match(level, {
    onNone: () => Result.fail<AnswerProblem>({ at: "choice", words: answerMissing }),
    onSome: (given) => Result.succeed(Answer.make({ _tag: "Level", level: given }))
  })
}

/** An answer given before, as the fields of its page. */
export const fieldsOf = (answer: Answer | undefined, note = ""): TypedAnswer =>
  answer === undefined
    ? { choice: "", reason: "", note }
    : Answer.match(answer, {
        Level: ({ level }) => ({ choice: String(level), reason: "", note }),
        DontKnow: () => ({ choice: dontKnow, reason: "", note }),
        NotApplicable: ({ reason }) => ({ choice: notApplicable, reason, note })
      })
