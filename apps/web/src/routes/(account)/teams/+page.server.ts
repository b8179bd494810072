import { may } from "@peerbridge/application/access/Actor"
import { orErrorPage } from "#lib/server/failure.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const found = await orErrorPage(apiOfPerson(event).team.list())
  return {
    organisations: found.map(({ organisation, teams }) => ({
      id: organisation.id,
      name: organisation.name,
      across: may(event.locals.actor, "across.view", { organisation: organisation.id }),
      open: may(event.locals.actor, "organisation.view", { organisation: organisation.id }),
      teams: teams.map(({ name, slug }) => ({ name, slug }))
    }))
  }
}
