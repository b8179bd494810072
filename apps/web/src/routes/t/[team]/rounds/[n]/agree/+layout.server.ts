import { may } from "@peerbridge/application/access/Actor"
import { orErrorPage } from "#lib/server/failure.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { roundIn } from "#lib/server/roundPage.ts"
import type { LayoutServerLoad } from "./$types"

/** A meeting stands outside the team's pages, so it asks for itself what they all know. */
export const load: LayoutServerLoad = async (event) => {
  const { number } = await roundIn(event, event.params, ["Revealed"])
  const team = await orErrorPage(apiOfPerson(event).team.get({ team: event.params.team }))
  return {
    team: { slug: team.slug, name: team.name },
    round: { number },
    can: { agree: may(event.locals.actor, "level.agree", { organisation: team.organisation, team: team.id }) }
  }
}
