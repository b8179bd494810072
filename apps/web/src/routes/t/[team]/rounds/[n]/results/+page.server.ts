import { may } from "@peerbridge/application/access/Actor"
import { today } from "@peerbridge/application/time/today"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { addDays } from "@peerbridge/domain/calendar/addDays"
import { dayInWords } from "@peerbridge/domain/readiness/inWords"
import { awaitedItems } from "@peerbridge/domain/readiness/results/whatToTalkAbout"
import { fail } from "@sveltejs/kit"
import { Option } from "effect"
import type { Problems } from "#lib/forms/problems.ts"
import { orErrorPage } from "#lib/server/failure.ts"
import { publicOrigin } from "#lib/server/origin.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { problemsOf } from "#lib/server/problemsOf.ts"
import { resultsShown } from "#lib/server/results/resultsShown.ts"
import { referenceOf, roundIn } from "#lib/server/roundPage.ts"
import { runtime } from "#lib/server/runtime.ts"
import { boxesOf, dateOf, isBlank, typed, typedDate } from "#lib/server/typed.ts"
import type { Actions, PageServerLoad, RequestEvent } from "./$types"

/** How long a link is proposed to work, in days. */
const proposedDays = 56

export const load: PageServerLoad = async (event) => {
  const { number, team } = await roundIn(event, event.params, ["Revealed"])
  const { team: found } = await event.parent()
  const api = apiOfPerson(event)
  const shown = await orErrorPage(api.results.round({ team, number }))
  const stored = await orErrorPage(api.team.get({ team }))
  const mayShare = may(event.locals.actor, "results.share", { organisation: stored.organisation, team: stored.id })
  const view = resultsShown(shown)
  const listed = new Set([...view.agenda, ...view.moreAgenda].map(({ item }) => item))
  const entries = [...shown.results.agenda, ...shown.results.talkAboutIt]
  return {
    title: `Round ${number} results: ${found.name}`,
    results: view,
    awaited: awaitedItems(shown.results.stage).flatMap((item) =>
      listed.has(item) ? [] : entries.filter((entry) => entry.item === item).map(({ question }) => ({ item, question }))
    ),
    others: shown.revealed.filter((other) => other !== number),
    sharing: mayShare ? await sharing(event) : undefined
  }
}

const sharing = async (event: RequestEvent) => {
  const shares = await orErrorPage(apiOfPerson(event).round.shares(referenceOf(event.params)))
  const day = await runtime.runPromise(today)
  return {
    proposed: boxesOf(addDays(day, proposedDays)),
    shares: shares.map(({ ended, endsOn, id }) => ({ id, ended, endsOn: dayInWords(CalendarDate.make(endsOn)) }))
  }
}

export const actions: Actions = {
  share: async (event) => {
    const values = typedDate(await event.request.formData(), "endsOn")
    const endsOn = Option.getOrUndefined(dateOf(values))
    const refuse = (problems: Problems) => fail(400, { values, problems, shared: undefined, done: undefined })
    if (isBlank(values)) return refuse({ "endsOn-day": "Enter the last day the link should work" })
    if (endsOn === undefined) return refuse({ "endsOn-day": "The last day must be a real date" })
    try {
      const share = await apiOfPerson(event).round.share({ ...referenceOf(event.params), endsOn })
      return {
        values: undefined,
        problems: undefined,
        done: undefined,
        shared: {
          link: `${share.address ?? publicOrigin}${share.path}`,
          endsOn: dayInWords(share.endsOn),
          reachable: share.address !== null
        }
      }
    } catch (thrown) {
      return refuse(problemsOf(event, thrown, { Refused: "endsOn-day" }))
    }
  },
  end: async (event) => {
    const form = await event.request.formData()
    try {
      await apiOfPerson(event).round.endShare({ ...referenceOf(event.params), id: typed(form, "id") })
      return {
        values: undefined,
        problems: undefined,
        shared: undefined,
        done: "The link has ended. Nobody can open it any more."
      }
    } catch (thrown) {
      return fail(400, { values: undefined, problems: problemsOf(event, thrown), shared: undefined, done: undefined })
    }
  }
}
