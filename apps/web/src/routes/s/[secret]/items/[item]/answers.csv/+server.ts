import { api } from "#lib/server/context.ts"
import { orErrorPage } from "#lib/server/failure.ts"
import { answersChart } from "#lib/server/results/charts.ts"
import { csvAnswer } from "#lib/server/results/csvAnswer.ts"
import type { RequestHandler } from "./$types"

export const GET: RequestHandler = async (event) => {
  const { item, secret } = event.params
  const { number, policy, result } = await orErrorPage(api(event).results.sharedItem({ secret, item }))
  return csvAnswer(answersChart(result, policy).table, `round-${number}-${item}`)
}
