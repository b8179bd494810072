import { error } from "@sveltejs/kit"
import { orErrorPage } from "#lib/server/failure.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { comparisonShown } from "#lib/server/results/comparisonShown.ts"
import { roundIn } from "#lib/server/roundPage.ts"
import { roundNumber } from "#lib/server/roundPlaces.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { number, round, team } = await roundIn(event, event.params, ["Revealed"])
  const other = roundNumber(event.params.other)
  if (other === undefined) error(404, "There is no such round")
  const { after, before, comparison, revealed } = await orErrorPage(
    apiOfPerson(event).results.compare({ team, before: other, after: number })
  )
  return {
    other,
    others: revealed.filter((one) => one !== number),
    comparison: comparisonShown(before, after, comparison, round.policy.k)
  }
}
