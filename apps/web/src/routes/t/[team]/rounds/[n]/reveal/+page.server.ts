import { dayInWords } from "@peerbridge/domain/readiness/inWords"
import { fail, redirect } from "@sveltejs/kit"
import { failureOf, orErrorPage } from "#lib/server/failure.ts"
import { progressShown } from "#lib/server/groupsShown.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { problemsOf } from "#lib/server/problemsOf.ts"
import { referenceOf, roundIn } from "#lib/server/roundPage.ts"
import { typed } from "#lib/server/typed.ts"
import type { Actions, PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { number, round, team, version } = await roundIn(event, event.params, ["Closed"])
  const progress = await orErrorPage(apiOfPerson(event).round.progress({ team, number }))
  return {
    version,
    closed: dayInWords(round.closedOn),
    k: round.policy.k,
    pooled: round.setUp.smallGroups.includes("pooled"),
    groups: progressShown(progress),
    already: event.url.searchParams.has("already")
  }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const reference = referenceOf(event.params)
    const api = apiOfPerson(event)
    const results = `/t/${reference.team}/rounds/${reference.number}/results`
    try {
      await api.round.reveal({ ...reference, version: Number(typed(form, "version")) })
    } catch (thrown) {
      const failure = failureOf(thrown)
      if (failure?._tag === "WrongRoundState" && failure.state === "Revealed") redirect(303, results)
      const problems = problemsOf(event, thrown)
      const { stored } = await orErrorPage(api.round.get(reference))
      return fail(409, { problems, version: stored.version })
    }
    redirect(303, results)
  }
}
