import { fail } from "@sveltejs/kit"
import { api } from "#lib/server/context.ts"
import { failureOf } from "#lib/server/failure.ts"
import { typed } from "#lib/server/typed.ts"
import type { Actions } from "./$types"

export const actions: Actions = {
  default: async (event) => {
    const code = typed(await event.request.formData(), "code")
    const refuse = (status: number, words: string) => fail(status, { done: false, code, problems: { code: words } })
    if (code === "") return refuse(400, "Type your code. It has 3 words and 4 numbers, like FERN LARK MOSS 2190")
    try {
      await api(event).answering.withdrawVoice({ code })
    } catch (thrown) {
      const failure = failureOf(thrown)
      switch (failure?._tag) {
        case "CodeUnknown":
        case "RoundNotOpen":
          return refuse(400, failure.message)
        case "TooManyTries":
          return refuse(429, failure.message)
        default:
          throw thrown
      }
    }
    return { done: true, code: "", problems: undefined }
  }
}
