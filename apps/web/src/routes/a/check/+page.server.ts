import { help } from "@peerbridge/catalogue/readiness/help"
import { fail, redirect } from "@sveltejs/kit"
import { api } from "#lib/server/context.ts"
import { failureOf } from "#lib/server/failure.ts"
import { draftOnDevice, secretOrAway, stop } from "#lib/server/answering/draftOnDevice.ts"
import { answeredSections, itemsAsked, oneOf } from "#lib/server/answering/questionView.ts"
import { keepSent, markOf } from "#lib/server/answering/respondentCookies.ts"
import { typed } from "#lib/server/typed.ts"
import type { Actions, PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const draft = await draftOnDevice(event)
  const of = itemsAsked(draft).length
  return {
    draft: markOf(draft.secret),
    group: oneOf(draft.perspective),
    team: draft.team,
    answered: Object.keys(draft.answers).length,
    of,
    sections: answeredSections(draft, draft.answers, draft.notes),
    beforeYouSend: help.promise.beforeYouSend,
    /** Only where the lead chose that small groups can be heard by role, and this group may be one. */
    voice: draft.mayBeVoiced ? help.promise.smallGroup : undefined
  }
}

export const actions: Actions = {
  default: async (event) => {
    const secret = secretOrAway(event)
    const voiced = typed(await event.request.formData(), "voice") === "yes"
    try {
      const { closesOn, withdrawCode } = await api(event).answering.send({ secret, voiced })
      keepSent(event, { closesOn, withdrawCode: withdrawCode ?? undefined })
    } catch (thrown) {
      const failure = failureOf(thrown)
      if (failure?._tag === "NothingAnswered") return fail(400, { voiced, problems: { "": failure.message } })
      return stop(event, thrown)
    }
    redirect(303, "/a/sent")
  }
}
