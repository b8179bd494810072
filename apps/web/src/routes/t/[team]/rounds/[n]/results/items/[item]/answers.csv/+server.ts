import { orErrorPage } from "#lib/server/failure.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { answersChart } from "#lib/server/results/charts.ts"
import { csvAnswer } from "#lib/server/results/csvAnswer.ts"
import { referenceOf } from "#lib/server/roundPage.ts"
import type { RequestHandler } from "./$types"

export const GET: RequestHandler = async (event) => {
  const reference = referenceOf(event.params)
  const { item } = event.params
  const { policy, result } = await orErrorPage(apiOfPerson(event).results.item({ ...reference, item }))
  return csvAnswer(answersChart(result, policy).table, `round-${reference.number}-${item}`)
}
