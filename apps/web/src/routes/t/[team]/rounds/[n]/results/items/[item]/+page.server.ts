import { suggestedActions } from "@peerbridge/catalogue/plan/suggestedActions"
import { orErrorPage } from "#lib/server/failure.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { consensusShown, gateShown, itemShown, voiceShown } from "#lib/server/results/itemShown.ts"
import { roundIn } from "#lib/server/roundPage.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { number, team } = await roundIn(event, event.params, ["Revealed"])
  const page = await orErrorPage(apiOfPerson(event).results.item({ team, number, item: event.params.item }))
  const { consensus, item, voices } = page.result
  return {
    item: itemShown(page),
    consensus: consensus === undefined ? undefined : consensusShown(consensus),
    voices: voices.map(voiceShown(item)),
    notes: page.notes,
    gates: page.gates.map(gateShown),
    suggested: suggestedActions.filter(({ items }) => items.includes(item.id)).map(({ id, title }) => ({ id, title }))
  }
}
