import { help } from "@peerbridge/catalogue/readiness/help"
import type { Answer } from "@peerbridge/domain/readiness/Answer"
import { perspectiveNames, perspectives } from "@peerbridge/domain/readiness/Perspective"
import { checkResponse } from "@peerbridge/domain/readiness/Response"
import { fail } from "@sveltejs/kit"
import { Result } from "effect"
import type { Problems } from "#lib/forms/problems.ts"
import { answeredSections, itemsAsked, oneOf, questionView } from "#lib/server/answering/questionView.ts"
import { notYet, packOf, type Trial, trialOf } from "#lib/server/answering/trial.ts"
import { answerOf, fieldsOf, typedAnswer } from "#lib/server/answering/typedAnswer.ts"
import { typed } from "#lib/server/typed.ts"
import type { Actions, PageServerLoad } from "./$types"

export const load: PageServerLoad = () => {
  const { intro, lines, title } = help.helpNow
  return {
    groups: perspectives.map((value) => ({ value, text: perspectiveNames[value].one })),
    helpNow: { title, intro, lines }
  }
}

/** Question `number`, or what was answered once there is no such question. */
const pageAt = (trial: Trial, number: number, values?: ReturnType<typeof typedAnswer>) => {
  const question = questionView(trial, number)
  const carried = { perspective: trial.perspective, answers: packOf(trial) }
  return question === undefined
    ? {
        ...carried,
        end: {
          group: oneOf(trial.perspective),
          last: itemsAsked(trial).length,
          answered: Object.keys(trial.answers).length,
          sections: answeredSections(trial, trial.answers, {}),
          notYet: notYet(trial)
        }
      }
    : { ...carried, question, values: values ?? fieldsOf(trial.answers[question.item]) }
}

const withAnswer = (trial: Trial, item: string, answer: Answer | undefined): Trial => {
  const { [item]: _before, ...others } = trial.answers
  return { ...trial, answers: answer === undefined ? others : { ...others, [item]: answer } }
}

// Each page is the answer to a POST that carries everything: no cookie, nothing in the address, nothing on the server.
export const actions: Actions = {
  default: async ({ request }) => {
    const form = await request.formData()
    const trial = trialOf(typed(form, "perspective"), typed(form, "answers"))
    if (trial === undefined) {
      const problems: Problems = { perspective: "Choose whose questions you want to see" }
      return fail(400, { problems })
    }
    const number = Number(typed(form, "number") || 0)
    const question = questionView(trial, number)
    const then = typed(form, "then")
    if (then === "back") return pageAt(trial, Math.max(1, number - 1))
    if (question === undefined) return pageAt(trial, 1)
    if (then === "leave") return pageAt(withAnswer(trial, question.item, undefined), number + 1)

    const values = typedAnswer(form)
    const refuse = (problems: Problems) => fail(400, { ...pageAt(trial, number, values), problems })
    const chosen = answerOf(values)
    if (Result.isFailure(chosen)) return refuse({ [chosen.failure.at]: chosen.failure.words })
    const answered = withAnswer(trial, question.item, chosen.success)
    const { answers } = answered
    const checked = checkResponse(itemsAsked(trial), trial.perspective, { answers, notes: {}, notesLookedAt: [] })
    return Result.isFailure(checked) ? refuse({ choice: checked.failure.message }) : pageAt(answered, number + 1)
  }
}
