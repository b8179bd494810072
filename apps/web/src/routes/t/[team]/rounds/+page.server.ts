import { dayInWords } from "@peerbridge/domain/readiness/inWords"
import { roundStateNames } from "@peerbridge/domain/readiness/Round"
import { redirect } from "@sveltejs/kit"
import { orErrorPage } from "#lib/server/failure.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { roundHome } from "#lib/server/roundPlaces.ts"
import type { Actions, PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { rounds } = await orErrorPage(apiOfPerson(event).round.list({ team: event.params.team }))
  return {
    rounds: rounds.map(({ number, round }) => ({
      number,
      state: round._tag,
      stateName: roundStateNames[round._tag],
      href: roundHome(event.params.team, number, round),
      opened: round._tag === "Draft" ? undefined : dayInWords(round.openedOn),
      closes: dayInWords(round.setUp.closesOn),
      closed: round._tag === "Closed" || round._tag === "Revealed" ? dayInWords(round.closedOn) : undefined
    })),
    /** A draft or a round that is not shown yet comes before another one. */
    mayStart: rounds.every(({ round }) => round._tag === "Revealed")
  }
}

export const actions: Actions = {
  default: async (event) => {
    const draft = await orErrorPage(apiOfPerson(event).round.draft({ team: event.params.team }))
    redirect(303, `/t/${event.params.team}/rounds/${draft.number}/set-up`)
  }
}
