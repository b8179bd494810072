import { dayInWords } from "@peerbridge/domain/readiness/inWords"
import { redirect, type RequestEvent } from "@sveltejs/kit"
import { api } from "#lib/server/context.ts"
import { stop } from "#lib/server/answering/draftOnDevice.ts"
import { oneOf } from "#lib/server/answering/questionView.ts"
import { keepSecret, secretOnDevice } from "#lib/server/answering/respondentCookies.ts"
import { welcomeWords } from "#lib/server/answering/wordsAround.ts"
import type { Actions, PageServerLoad } from "./$types"

/** Looking uses nothing up: mail scanners, previews and curious people do no harm. Only Start, which is a POST, begins. */
export const load: PageServerLoad = async (event) => {
  const welcome = await api(event)
    .answering.welcome({ code: event.params.code })
    .catch((thrown: unknown) => stop(event, thrown))
  const { closesOn, perspective, questions, round, team } = welcome
  return {
    team,
    round,
    group: oneOf(perspective),
    questions,
    minutes: Math.ceil(questions / 2),
    closesOn: dayInWords(closesOn),
    words: welcomeWords(perspective, welcome),
    begun: await begunHere(event, { team, round, perspective })
  }
}

/** Whether this device holds a draft for the same team, round and group, which its owner may want to go on with. */
const begunHere = async (
  event: RequestEvent,
  asked: { team: string; round: number; perspective: string }
): Promise<boolean> => {
  const secret = secretOnDevice(event.cookies)
  if (secret === undefined) return false
  const draft = await api(event)
    .answering.questionnaire({ secret })
    .catch(() => undefined)
  return draft?.team === asked.team && draft.round === asked.round && draft.perspective === asked.perspective
}

export const actions: Actions = {
  default: async (event) => {
    const { secret } = await api(event)
      .answering.start({ code: event.params.code })
      .catch((thrown: unknown) => stop(event, thrown))
    keepSecret(event, secret)
    redirect(303, "/a/answer/1")
  }
}
