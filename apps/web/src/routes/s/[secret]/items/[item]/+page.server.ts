import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { dayInWords } from "@peerbridge/domain/readiness/inWords"
import { api } from "#lib/server/context.ts"
import { orErrorPage } from "#lib/server/failure.ts"
import { wholeWidth } from "#lib/chart/ChartView.ts"
import { itemShown, outcomeInWords } from "#lib/server/results/itemShown.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { item, secret } = event.params
  const shared = await orErrorPage(api(event).results.sharedItem({ secret, item }))
  const { outcome } = shared.result
  return {
    team: shared.team,
    until: dayInWords(CalendarDate.make(shared.endsOn)),
    home: `/s/${secret}`,
    item: itemShown(shared, wholeWidth),
    outcome:
      outcome === undefined
        ? undefined
        : `${outcomeInWords(outcome._tag === "AgreedLevel" ? outcome.level : undefined)}, ${dayInWords(outcome.on)}`
  }
}
