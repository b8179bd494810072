import { help } from "@peerbridge/catalogue/readiness/help"
import { error, fail, redirect, type RequestEvent } from "@sveltejs/kit"
import { Result } from "effect"
import { api } from "#lib/server/context.ts"
import { failureOf } from "#lib/server/failure.ts"
import { draftOnDevice, stop } from "#lib/server/answering/draftOnDevice.ts"
import { questionView } from "#lib/server/answering/questionView.ts"
import { markOf } from "#lib/server/answering/respondentCookies.ts"
import { answerOf, fieldsOf, typedAnswer } from "#lib/server/answering/typedAnswer.ts"
import { typed } from "#lib/server/typed.ts"
import type { Problems } from "#lib/forms/problems.ts"
import type { Actions, PageServerLoad } from "./$types"

// The invitation's code is in the address of the welcome page only. From here on the cookie says whose draft it is, so that
// nobody finds a code in the history of a shared device, in a shared link, over a shoulder or in a proxy's log.

const questionOf = async (event: RequestEvent<{ n: string }>) => {
  const draft = await draftOnDevice(event)
  const question = /^[1-9]\d{0,2}$/.test(event.params.n) ? questionView(draft, Number(event.params.n)) : undefined
  if (question === undefined) error(404, "There is no such question.")
  return { draft, question, fromCheck: event.url.searchParams.has("check") }
}

export const load: PageServerLoad = async (event) => {
  const { draft, fromCheck, question } = await questionOf(event)
  const answer = draft.answers[question.item]
  return {
    question,
    values: fieldsOf(answer, draft.notes[question.item]),
    answered: answer !== undefined,
    back: fromCheck ? "/a/check" : question.number > 1 ? `/a/answer/${question.number - 1}` : undefined,
    beforeYouWrite: help.beforeYouWrite.text,
    draft: markOf(draft.secret)
  }
}

export const actions: Actions = {
  default: async (event) => {
    const { draft, fromCheck, question } = await questionOf(event)
    const form = await event.request.formData()
    const values = typedAnswer(form)
    const then = typed(form, "then")
    const refuse = (problems: Problems, askAboutNote = false) => fail(400, { values, problems, askAboutNote })

    const chosen = answerOf(values)
    if (then !== "leave" && then !== "later" && Result.isFailure(chosen))
      return refuse({ [chosen.failure.at]: chosen.failure.words })
    // a break must not cost what was there: without a whole answer, the one saved before stays
    const before = draft.answers[question.item] ?? null
    try {
      await api(event).answering.save({
        secret: draft.secret,
        item: question.item,
        answer: then === "leave" ? null : Result.getOrElse(chosen, () => before),
        // a note that was looked at once is not asked about again
        ...(values.note === (draft.notes[question.item] ?? "") ? {} : { note: values.note }),
        noteIsFine: typed(form, "noteIsFine") === "yes"
      })
    } catch (thrown) {
      const failure = failureOf(thrown)
      switch (failure?._tag) {
        case "LevelNotOffered":
          return refuse({ choice: failure.message })
        case "ReasonNotOffered":
          return refuse({ reason: failure.message })
        case "NoteTooLong":
          return refuse({ note: failure.message })
        case "NoteMayIdentify":
          return refuse({ note: failure.message }, true)
        default:
          return stop(event, thrown)
      }
    }
    if (then === "later") redirect(303, `/a/saved?at=${question.number}`)
    redirect(303, fromCheck || question.number === question.of ? "/a/check" : `/a/answer/${question.number + 1}`)
  }
}
