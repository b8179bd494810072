import { dayInWords } from "@peerbridge/domain/readiness/inWords"
import { redirect } from "@sveltejs/kit"
import { draftOnDevice, nextQuestion } from "#lib/server/answering/draftOnDevice.ts"
import { forgetDraft } from "#lib/server/answering/respondentCookies.ts"
import type { Actions, PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const draft = await draftOnDevice(event)
  const at = event.url.searchParams.get("at") ?? ""
  return {
    secret: draft.secret,
    address: `${event.url.host}/a`,
    closesOn: dayInWords(draft.closesOn),
    onwards: nextQuestion(draft),
    back: /^\d{1,3}$/.test(at) ? `/a/answer/${at}` : "/a/check"
  }
}

export const actions: Actions = {
  default: (event) => {
    forgetDraft(event)
    redirect(303, "/a?forgotten")
  }
}
