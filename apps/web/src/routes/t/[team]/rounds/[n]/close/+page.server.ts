import { fail, redirect } from "@sveltejs/kit"
import { weekdayInWords } from "#lib/server/daysInWords.ts"
import { failureOf, orErrorPage } from "#lib/server/failure.ts"
import { progressShown } from "#lib/server/groupsShown.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { problemsOf } from "#lib/server/problemsOf.ts"
import { referenceOf, roundIn } from "#lib/server/roundPage.ts"
import { typed } from "#lib/server/typed.ts"
import type { Actions, PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { number, round, team, version } = await roundIn(event, event.params, ["Open"])
  const progress = await orErrorPage(apiOfPerson(event).round.progress({ team, number }))
  return { version, closes: weekdayInWords(round.setUp.closesOn), groups: progressShown(progress) }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const reference = referenceOf(event.params)
    const api = apiOfPerson(event)
    const reveal = `/t/${reference.team}/rounds/${reference.number}/reveal`
    try {
      await api.round.close({ ...reference, version: Number(typed(form, "version")) })
    } catch (thrown) {
      // two leads at once: it is closed, which is what the second one wanted, too
      const failure = failureOf(thrown)
      if (failure?._tag === "WrongRoundState" && failure.state !== "Draft") redirect(303, `${reveal}?already`)
      const problems = problemsOf(event, thrown)
      const { stored } = await orErrorPage(api.round.get(reference))
      return fail(409, { problems, version: stored.version })
    }
    redirect(303, reveal)
  }
}
