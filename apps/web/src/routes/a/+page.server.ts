import { pathOf } from "@peerbridge/application/round/invitations"
import { meantAsSecret } from "@peerbridge/domain/readiness/Code"
import { fail, redirect, type RequestEvent } from "@sveltejs/kit"
import { api } from "#lib/server/context.ts"
import { failureOf } from "#lib/server/failure.ts"
import { draftOnDevice, nextQuestion } from "#lib/server/answering/draftOnDevice.ts"
import { keepSecret, secretOnDevice } from "#lib/server/answering/respondentCookies.ts"
import { typed } from "#lib/server/typed.ts"
import type { Actions, PageServerLoad } from "./$types"

export const load: PageServerLoad = ({ cookies, url }) => ({
  /** Somebody followed a link to a draft that is not on this device. */
  missing: url.searchParams.has("missing"),
  forgotten: url.searchParams.has("forgotten"),
  begun: secretOnDevice(cookies) !== undefined
})

/** A code of one's own brings one's answers back; an invitation leads to its welcome page, which uses nothing up. */
const follow = async (event: RequestEvent, code: string): Promise<string> => {
  if (!meantAsSecret(code)) return `/a/${pathOf((await api(event).answering.welcome({ code })).code)}`
  const { secret } = await api(event).answering.resume({ code })
  keepSecret(event, secret)
  return nextQuestion(await draftOnDevice(event))
}

export const actions: Actions = {
  default: async (event) => {
    const code = typed(await event.request.formData(), "code")
    const refuse = (status: number, words: string) => fail(status, { code, problems: { code: words } })
    if (code === "") return refuse(400, "Type your code. It has 2 words and 3 numbers, like FERN 219 LARK")
    try {
      redirect(303, await follow(event, code))
    } catch (thrown) {
      const failure = failureOf(thrown)
      switch (failure?._tag) {
        case "AlreadySent":
        case "CodeUnknown":
          return refuse(400, failure.message)
        case "TooManyTries":
          return refuse(429, failure.message)
        case "RoundNotOpen":
          // a code of one's own belongs in no address
          if (meantAsSecret(code)) return refuse(410, failure.message)
          // the welcome page of the code says so, as it does to whoever follows the printed link
          return redirect(303, `/a/${encodeURIComponent(pathOf(code))}`)
        default:
          throw thrown
      }
    }
  }
}
