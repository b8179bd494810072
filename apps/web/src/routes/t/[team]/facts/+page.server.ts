import { sourcesInWords } from "@peerbridge/catalogue/provenanceInWords"
import { dayInWords } from "@peerbridge/domain/readiness/inWords"
import { FactAnswer } from "@peerbridge/domain/readiness/Fact"
import { stageNames, stages } from "@peerbridge/domain/readiness/Stage"
import { fail } from "@sveltejs/kit"
import { Option, Schema } from "effect"
import { anyProblem } from "#lib/forms/problems.ts"
import { failureOf, orErrorPage } from "#lib/server/failure.ts"
import { changesOf, sentFacts } from "#lib/server/factsForm.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { problemsOf } from "#lib/server/problemsOf.ts"
import { typed } from "#lib/server/typed.ts"
import type { Actions, PageServerLoad } from "./$types"

/** The answers in the words of the page. */
const answerWords: Readonly<Record<FactAnswer["answer"], string>> = { yes: "Yes", no: "No", "not-sure": "Not sure" }

const inWords = (fact: FactAnswer | undefined): string =>
  fact === undefined ? "Not answered" : `${answerWords[fact.answer]}, as of ${dayInWords(fact.asOf)}`

export const load: PageServerLoad = async (event) => {
  const api = apiOfPerson(event)
  const [asked, recorded] = await orErrorPage(
    Promise.all([api.team.askedFacts(), api.team.facts({ team: event.params.team })])
  )
  return {
    version: recorded.version,
    stages: stages
      .map((stage) => ({
        stage,
        name: stageNames[stage],
        facts: asked
          .filter((fact) => fact.stage === stage)
          .map(({ gate, hint, provenance, statement }) => {
            const fact = recorded.answers[gate]
            return {
              gate,
              statement,
              hint,
              answer: fact?.answer,
              inWords: inWords(fact),
              asOf: fact === undefined ? undefined : dayInWords(fact.asOf),
              records: fact?.from === "records" ? (fact.shows ?? "The records say so.") : undefined,
              provenance: provenance.map((one) => ({ provenance: one, source: sourcesInWords(one) }))
            }
          })
      }))
      .filter(({ facts }) => facts.length > 0)
  }
}

const Theirs = Schema.Struct({ version: Schema.Natural, answers: Schema.Record(Schema.String, FactAnswer) })

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const api = apiOfPerson(event)
    const { team } = event.params
    const [asked, recorded] = await Promise.all([api.team.askedFacts(), api.team.facts({ team })])
    const statements = new Map(asked.map(({ gate, statement }) => [gate, statement]))
    const sent = sentFacts(form, [...statements.keys()])
    const { answers, problems } = changesOf(sent, recorded.answers)
    if (anyProblem(problems)) return fail(400, { sent, problems, conflict: undefined, done: undefined })
    if (answers.length === 0)
      return { sent: undefined, problems: undefined, conflict: undefined, done: "Nothing has changed." }
    try {
      await api.team.recordFacts({ team, version: Number(typed(form, "version")), answers })
      const count = answers.length === 1 ? "1 answer" : `${answers.length} answers`
      return { sent: undefined, problems: undefined, conflict: undefined, done: `${count} saved.` }
    } catch (thrown) {
      const failure = failureOf(thrown)
      if (failure?._tag !== "Conflict") {
        const refused = Object.entries(problemsOf(event, thrown)).map(([gate, words]) => [
          statements.has(gate) ? `date-${gate}-day` : gate,
          words
        ])
        return fail(400, { sent, problems: Object.fromEntries(refused), conflict: undefined, done: undefined })
      }
      const theirs = Option.getOrElse(Schema.decodeUnknownOption(Theirs)(failure.theirs), () => recorded)
      return fail(409, {
        sent,
        problems: undefined,
        done: undefined,
        conflict: {
          words: failure.message,
          version: theirs.version,
          differences: answers.map(({ answer, asOf, gate }) => ({
            statement: statements.get(gate) ?? gate,
            theirs: inWords(theirs.answers[gate]),
            yours: asOf === null ? `${answerWords[answer]}, as of today` : inWords({ answer, asOf, from: "tick" })
          }))
        }
      })
    }
  }
}
