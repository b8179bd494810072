import { error } from "@sveltejs/kit"
import { orErrorPage } from "#lib/server/failure.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { roundNumber } from "#lib/server/roundPlaces.ts"
import type { LayoutServerLoad } from "./$types"

export const load: LayoutServerLoad = async (event) => {
  const number = roundNumber(event.params.n)
  if (number === undefined) error(404, "There is no such round")
  const { stored } = await orErrorPage(apiOfPerson(event).round.get({ team: event.params.team, number }))
  return { round: { number, state: stored.round._tag } }
}
