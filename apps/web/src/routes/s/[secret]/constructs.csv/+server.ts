import { api } from "#lib/server/context.ts"
import { orErrorPage } from "#lib/server/failure.ts"
import { constructChart } from "#lib/server/results/charts.ts"
import { csvAnswer } from "#lib/server/results/csvAnswer.ts"
import type { RequestHandler } from "./$types"

export const GET: RequestHandler = async (event) => {
  const { number, results } = await orErrorPage(api(event).results.shared({ secret: event.params.secret }))
  return csvAnswer(constructChart(results).table, `round-${number}-constructs`)
}
