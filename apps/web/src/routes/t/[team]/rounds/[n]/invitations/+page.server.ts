import { perspectiveNames } from "@peerbridge/domain/readiness/Perspective"
import { fail } from "@sveltejs/kit"
import { Option } from "effect"
import { weekdayInWords } from "#lib/server/daysInWords.ts"
import { orErrorPage } from "#lib/server/failure.ts"
import { progressShown } from "#lib/server/groupsShown.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { problemsOf } from "#lib/server/problemsOf.ts"
import { referenceOf, roundIn } from "#lib/server/roundPage.ts"
import { boxesOf, dateOf, typed, typedDate } from "#lib/server/typed.ts"
import type { Actions, PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { number, round, team, version } = await roundIn(event, event.params, ["Open"])
  const api = apiOfPerson(event)
  const [{ address, groups, invitations }, progress] = await orErrorPage(
    Promise.all([api.round.invitations({ team, number }), api.round.progress({ team, number })])
  )
  const words = new Map(progressShown(progress).map((one) => [one.perspective, one.words]))
  const from = address ?? event.url.origin
  return {
    version,
    closes: weekdayInWords(round.setUp.closesOn),
    boxes: boxesOf(round.setUp.closesOn),
    /** None while no other device could follow a link. */
    address,
    k: round.policy.k,
    groups: groups.map(({ invited, links, perspective, questions }) => ({
      perspective,
      name: perspectiveNames[perspective].many,
      invited,
      links,
      questions,
      progress: words.get(perspective),
      invitations: invitations
        .filter((one) => one.perspective === perspective)
        .map(({ code, path }) => ({ code, link: `${from}${path}` }))
    }))
  }
}

export const actions: Actions = {
  date: async (event) => {
    const form = await event.request.formData()
    const reference = referenceOf(event.params)
    const boxes = typedDate(form, "closes")
    const version = Number(typed(form, "version"))
    const closesOn = Option.getOrUndefined(dateOf(boxes))
    if (closesOn === undefined) {
      const words = "The closing date must be a real date, like 25 3 2027"
      return fail(400, { boxes, version, problems: { "closes-day": words }, done: undefined })
    }
    const api = apiOfPerson(event)
    try {
      await api.round.postponeClosing({ ...reference, version, closesOn })
      return {
        boxes: undefined,
        version: undefined,
        problems: undefined,
        done: `People are now told it closes on ${weekdayInWords(closesOn)}.`
      }
    } catch (thrown) {
      const problems = problemsOf(event, thrown, { ClosingDateTooEarly: "closes-day", Conflict: "closes-day" })
      // the page says above the form what the day is now, so another try knows it
      const { stored } = await orErrorPage(api.round.get(reference))
      return fail(400, { boxes, version: stored.version, problems, done: undefined })
    }
  }
}
