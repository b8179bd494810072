import { sourcesInWords } from "@peerbridge/catalogue/provenanceInWords"
import { dayInWords } from "@peerbridge/domain/readiness/inWords"
import { FactAnswer } from "@peerbridge/domain/readiness/Fact"
import { stageNames, stages } from "@peerbridge/domain/readiness/Stage"
import { fail } from "@sveltejs/kit"
import { Schema } from "effect"
import { anyProblem, type Problems } from "#lib/forms/problems.ts"
import { failureOf, orErrorPage } from "#lib/server/failure.ts"
import { changesOf, clashesWith, type FactChange, seenOf, sentFacts, type SentFacts } from "#lib/server/factsForm.ts"
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
              seen: seenOf(fact),
              asOf: fact === undefined ? undefined : dayInWords(fact.asOf),
              records: fact?.from === "records" ? (fact.shows ?? "The records say so.") : undefined,
              provenance: provenance.map((one) => ({ provenance: one, source: sourcesInWords(one) }))
            }
          })
      }))
      .filter(({ facts }) => facts.length > 0)
  }
}

const decodeTheirs = Schema.decodeUnknownSync(
  Schema.Struct({ version: Schema.Natural, answers: Schema.Record(Schema.String, FactAnswer) })
)

interface Returned {
  readonly sent: SentFacts | undefined
  /** The version the form was made with, while nothing of it is saved. */
  readonly version: number | undefined
  readonly problems: Problems | undefined
  readonly conflict:
    | {
        readonly words: string
        readonly differences: ReadonlyArray<{
          readonly statement: string
          readonly theirs: string
          readonly yours: string
        }>
      }
    | undefined
  readonly done: string | undefined
}

const nothing: Returned = {
  sent: undefined,
  version: undefined,
  problems: undefined,
  conflict: undefined,
  done: undefined
}

/** What was typed for the facts this person changed, beside what is recorded of them now. */
const stillTyped = (
  sent: SentFacts,
  changes: ReadonlyArray<FactChange>,
  now: Readonly<Record<string, FactAnswer>>
): SentFacts =>
  Object.fromEntries(
    changes.flatMap(({ gate }) => {
      const one = sent[gate]
      return one === undefined ? [] : [[gate, { ...one, seen: seenOf(now[gate]) }]]
    })
  )

/** How often a change is tried again that only met changes to other facts. */
const attempts = 3

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const api = apiOfPerson(event)
    const { team } = event.params
    const statements = new Map((await api.team.askedFacts()).map(({ gate, statement }) => [gate, statement]))
    const sent = sentFacts(form, [...statements.keys()])
    const { answers, problems } = changesOf(sent)
    let version = Number(typed(form, "version"))
    if (anyProblem(problems)) return fail(400, { ...nothing, sent, version, problems })
    if (answers.length === 0) return { ...nothing, done: "Nothing has changed." }
    for (let attempt = 1; ; attempt++) {
      try {
        await api.team.recordFacts({ team, version, answers })
        return { ...nothing, done: answers.length === 1 ? "1 answer saved." : `${answers.length} answers saved.` }
      } catch (thrown) {
        const failure = failureOf(thrown)
        if (failure?._tag !== "Conflict") {
          const refused = Object.entries(problemsOf(event, thrown)).map(([gate, words]) => [
            statements.has(gate) ? `date-${gate}-day` : gate,
            words
          ])
          return fail(400, { ...nothing, sent, version, problems: Object.fromEntries(refused) })
        }
        const theirs = decodeTheirs(failure.theirs)
        const clashes = clashesWith(answers, sent, theirs.answers)
        if (clashes.length === 0 && attempt < attempts) {
          version = theirs.version
          continue
        }
        return fail(409, {
          ...nothing,
          // what this person did not touch is shown as it stands now
          sent: stillTyped(sent, answers, theirs.answers),
          conflict: {
            words: failure.message,
            differences: clashes.map(({ answer, asOf, gate }) => ({
              statement: statements.get(gate) ?? gate,
              theirs: inWords(theirs.answers[gate]),
              yours: asOf === null ? `${answerWords[answer]}, as of today` : inWords({ answer, asOf, from: "tick" })
            }))
          }
        })
      }
    }
  }
}
