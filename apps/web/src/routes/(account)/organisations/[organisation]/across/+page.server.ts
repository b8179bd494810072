import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { Perspective } from "@peerbridge/domain/readiness/Perspective"
import { error, fail } from "@sveltejs/kit"
import { Option, Schema } from "effect"
import { acrossShown } from "#lib/server/across/acrossShown.ts"
import { poolShown } from "#lib/server/across/poolShown.ts"
import { orErrorPage } from "#lib/server/failure.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { problemsOf } from "#lib/server/problemsOf.ts"
import { typed } from "#lib/server/typed.ts"
import type { Actions, PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { organisation } = event.params
  const api = apiOfPerson(event)
  const [across, pools] = await orErrorPage(
    Promise.all([api.organisation.across({ organisation }), api.organisation.pools({ organisation })])
  )
  return { ...acrossShown(across), pools: pools.map(poolShown) }
}

const Pool = Schema.Struct({ perspective: Perspective, quarter: CalendarDate })

export const actions: Actions = {
  decide: async (event) => {
    const form = await event.request.formData()
    const asked = { perspective: typed(form, "perspective"), quarter: typed(form, "quarter") }
    const pool = Option.getOrUndefined(Schema.decodeUnknownOption(Pool)(asked))
    if (pool === undefined) error(400, "This form is not complete. Go back and choose the button again.")
    try {
      const { organisation } = event.params
      const { state } = await apiOfPerson(event).organisation.decidePool({ organisation, ...pool })
      return {
        problems: undefined,
        done:
          state._tag === "Shown"
            ? "The small groups are put together. What they say together is below, and stays as it is."
            : "The small groups cannot be shown together. The counts that were kept for it are deleted."
      }
    } catch (thrown) {
      return fail(409, { done: undefined, problems: problemsOf(event, thrown) })
    }
  }
}
