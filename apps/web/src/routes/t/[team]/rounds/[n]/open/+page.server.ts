import { entriesByPerspective } from "@peerbridge/domain/readiness/ByPerspective"
import { perspectiveNames } from "@peerbridge/domain/readiness/Perspective"
import type { InvitedGroup } from "@peerbridge/domain/readiness/RoundSetUp"
import { willBeShown } from "@peerbridge/domain/readiness/willBeShown"
import { fail, redirect } from "@sveltejs/kit"
import { failureOf, orErrorPage } from "#lib/server/failure.ts"
import { weekdayInWords } from "#lib/server/daysInWords.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { problemsOf } from "#lib/server/problemsOf.ts"
import { referenceOf, roundIn } from "#lib/server/roundPage.ts"
import { typed } from "#lib/server/typed.ts"
import type { Actions, PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { number, round, team, version } = await roundIn(event, event.params, ["Draft"])
  const { earlier, k } = await orErrorPage(apiOfPerson(event).round.outlook({ team, number }))
  const { closesOn, groups, livedExperienceFromElsewhere, smallGroups } = round.setUp
  return {
    version,
    changed: event.url.searchParams.has("changed"),
    closes: weekdayInWords(closesOn),
    smallGroups,
    livedExperienceFromElsewhere,
    groups: entriesByPerspective<InvitedGroup>(groups).map(([perspective, { invited, links }]) => ({
      perspective,
      name: perspectiveNames[perspective].many,
      invited,
      links,
      showing: willBeShown(invited, k, earlier[perspective]).sentence
    }))
  }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const reference = referenceOf(event.params)
    try {
      await apiOfPerson(event).round.open({ ...reference, version: Number(typed(form, "version")) })
    } catch (thrown) {
      // what was looked at is not what would open: look again
      if (failureOf(thrown)?._tag === "Conflict") redirect(303, "?changed")
      return fail(400, { problems: problemsOf(event, thrown) })
    }
    redirect(303, `/t/${reference.team}/rounds/${reference.number}/invitations`)
  }
}
