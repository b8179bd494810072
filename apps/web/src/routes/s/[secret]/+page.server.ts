import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { dayInWords } from "@peerbridge/domain/readiness/inWords"
import { api } from "#lib/server/context.ts"
import { orErrorPage } from "#lib/server/failure.ts"
import { wholeWidth } from "#lib/chart/ChartView.ts"
import { resultsShown } from "#lib/server/results/resultsShown.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const shared = await orErrorPage(api(event).results.shared({ secret: event.params.secret }))
  return {
    team: shared.team,
    until: dayInWords(CalendarDate.make(shared.endsOn)),
    home: `/s/${event.params.secret}`,
    results: resultsShown(shared, wholeWidth)
  }
}
