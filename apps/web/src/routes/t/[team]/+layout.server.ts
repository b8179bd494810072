import { may } from "@peerbridge/application/access/Actor"
import { accountShown } from "#lib/server/accountShown.ts"
import { orErrorPage } from "#lib/server/failure.ts"
import { apiOfPerson, signedIn } from "#lib/server/person.ts"
import type { LayoutServerLoad } from "./$types"

export const load: LayoutServerLoad = async (event) => {
  const actor = signedIn(event)
  const { rounds, team } = await orErrorPage(apiOfPerson(event).round.list({ team: event.params.team }))
  const scope = { organisation: team.organisation, team: team.id }
  const latest = rounds.find(({ round }) => round._tag === "Revealed")
  return {
    team: { slug: team.slug, name: team.name },
    account: accountShown(actor, scope),
    /** The latest round whose results are shown. */
    latestResults: latest?.number,
    can: {
      manageRounds: may(actor, "round.manage", scope),
      recordFacts: may(actor, "facts.record", scope),
      agree: may(actor, "level.agree", scope)
    }
  }
}
