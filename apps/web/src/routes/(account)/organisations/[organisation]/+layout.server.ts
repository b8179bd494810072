import { may } from "@peerbridge/application/access/Actor"
import type { Action } from "@peerbridge/application/access/Permission"
import { orErrorPage } from "#lib/server/failure.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import type { LayoutServerLoad } from "./$types"

export const load: LayoutServerLoad = async (event) => {
  const { organisation: id } = event.params
  const organisation = await orErrorPage(apiOfPerson(event).organisation.get({ organisation: id }))
  const can = (action: Action): boolean => may(event.locals.actor, action, { organisation: id })
  return {
    organisation,
    can: {
      rename: can("organisation.manage"),
      addTeam: can("team.create"),
      across: can("across.view"),
      decidePools: can("pools.decide"),
      invite: can("members.manage"),
      settings: can("settings.manage"),
      audit: can("audit.view")
    }
  }
}
