import { fail } from "@sveltejs/kit"
import { reachesOthers } from "@peerbridge/application/settings/publicAddress"
import { orErrorPage } from "#lib/server/failure.ts"
import { publicOrigin } from "#lib/server/origin.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { problemsOf } from "#lib/server/problemsOf.ts"
import { typed } from "#lib/server/typed.ts"
import type { Actions, PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const api = apiOfPerson(event).organisation
  const [address, changeable] = await orErrorPage(
    Promise.all([api.publicAddress(), api.mayChangeAddress({ organisation: event.params.organisation })])
  )
  return {
    address,
    changeable,
    /** Where the server itself was told to be: forms sent from elsewhere are refused. */
    started: {
      address: publicOrigin,
      reachesOthers: reachesOthers(publicOrigin),
      same: address === null || address === publicOrigin
    }
  }
}

export const actions: Actions = {
  default: async (event) => {
    const address = typed(await event.request.formData(), "address")
    try {
      await apiOfPerson(event).organisation.setPublicAddress({ organisation: event.params.organisation, address })
      return { problems: undefined, address: undefined, done: "Links and QR codes are now made with this address." }
    } catch (thrown) {
      return fail(400, { problems: problemsOf(event, thrown), address, done: undefined })
    }
  }
}
