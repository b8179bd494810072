import { orErrorPage } from "#lib/server/failure.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { constructChart } from "#lib/server/results/charts.ts"
import { csvAnswer } from "#lib/server/results/csvAnswer.ts"
import { referenceOf } from "#lib/server/roundPage.ts"
import type { RequestHandler } from "./$types"

export const GET: RequestHandler = async (event) => {
  const reference = referenceOf(event.params)
  const { results } = await orErrorPage(apiOfPerson(event).results.round(reference))
  return csvAnswer(constructChart(results).table, `round-${reference.number}-constructs`)
}
