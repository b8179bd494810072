import { dayInWords } from "@peerbridge/domain/readiness/inWords"
import { fail, redirect } from "@sveltejs/kit"
import { Option } from "effect"
import { failureOf, orErrorPage } from "#lib/server/failure.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { problemsOf } from "#lib/server/problemsOf.ts"
import { roundHome } from "#lib/server/roundPlaces.ts"
import { referenceOf, roundIn } from "#lib/server/roundPage.ts"
import { dateOf, isBlank, typed, typedDate } from "#lib/server/typed.ts"
import type { Actions, PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { round, version } = await roundIn(event, event.params, ["Closed"])
  return { version, closed: dayInWords(round.closedOn) }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const reference = referenceOf(event.params)
    const api = apiOfPerson(event)
    const boxes = typedDate(form, "closes")
    const version = Number(typed(form, "version"))
    const closesOn = Option.getOrUndefined(dateOf(boxes))
    if (closesOn === undefined) {
      const words = isBlank(boxes) ? "Enter a new closing date" : "The closing date must be a real date, like 25 3 2027"
      return fail(400, { boxes, version, problems: { "closes-day": words } })
    }
    try {
      await api.round.reopen({ ...reference, version, closesOn })
    } catch (thrown) {
      const failure = failureOf(thrown)
      const { stored } = await orErrorPage(api.round.get(reference))
      if (failure?._tag === "WrongRoundState") redirect(303, roundHome(reference.team, reference.number, stored.round))
      return fail(400, {
        boxes,
        version: stored.version,
        problems: problemsOf(event, thrown, { ClosingDateTooEarly: "closes-day" })
      })
    }
    redirect(303, `/t/${reference.team}/rounds/${reference.number}/invitations`)
  }
}
