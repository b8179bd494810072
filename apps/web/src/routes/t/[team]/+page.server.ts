import { today } from "@peerbridge/application/time/today"
import { dayInWords } from "@peerbridge/domain/readiness/inWords"
import { stageNames, stageSentences } from "@peerbridge/domain/readiness/Stage"
import { headlineWord, progressOfStage, shownFirst } from "@peerbridge/domain/readiness/stageOf"
import { reviewDueOn } from "@peerbridge/domain/readiness/StageRecord"
import type { GateLine } from "@peerbridge/domain/readiness/results/gatesOf"
import { may } from "@peerbridge/application/access/Actor"
import { fail } from "@sveltejs/kit"
import { orErrorPage } from "#lib/server/failure.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { problemsOf } from "#lib/server/problemsOf.ts"
import { roundHome } from "#lib/server/roundPlaces.ts"
import { runtime } from "#lib/server/runtime.ts"
import type { Actions, PageServerLoad } from "./$types"

/** How many met gates the overview lists before the link to all. */
const metShown = 5

const shown = ({ gate, state, words }: GateLine) => ({
  id: gate.id,
  title: gate.title,
  state,
  reason: words.reason,
  nextStep: gate.nextStep,
  fact: gate.check._tag !== "Opinion"
})

export const load: PageServerLoad = async (event) => {
  const { team: slug } = event.params
  const api = apiOfPerson(event)
  const [overview, { rounds }, asked, facts, day] = await orErrorPage(
    Promise.all([
      api.results.overview({ team: slug }),
      api.round.list({ team: slug }),
      api.team.askedFacts(),
      api.team.facts({ team: slug }),
      runtime.runPromise(today)
    ])
  )
  const { gates, revealed, stage, team } = overview
  const lineOf = (id: string) => gates.filter(({ gate }) => gate.id === id)
  const latest = revealed.at(-1)
  const current = rounds.find(({ round }) => round._tag !== "Revealed")
  const next = stage.progress.find((progress) => progress.stage === stage.next)
  const met = gates.filter(({ state }) => state === "Met")
  return {
    headline: headlineWord(stage),
    sentence:
      stage.headline._tag === "Reached"
        ? stageSentences[stage.headline.stage]
        : "Nothing says no yet, and much is not known.",
    station: stage.headline._tag === "Reached" ? stage.headline.stage : ("exploring" as const),
    gates: Object.fromEntries(
      stage.progress.map((progress) => [progress.stage, { met: progress.met, all: progress.total }])
    ),
    next:
      next === undefined
        ? undefined
        : { name: stageNames[next.stage], progress: progressOfStage(next), left: next.total - next.met },
    after: latest === undefined ? undefined : { number: latest.number, closed: dayInWords(latest.closedOn) },
    before: revealed.at(-2)?.number,
    holdingBack: stage.holdingBack
      .slice(0, shownFirst)
      .flatMap(({ gate }) => lineOf(gate.id))
      .map(shown),
    nothingKnown: stage.holdingBack.every(({ state }) => state === "NotAssessed"),
    moreHoldBack: Math.max(0, stage.holdingBack.length - shownFirst),
    atRisk: stage.atRisk.flatMap(({ risk, standing }) =>
      lineOf(standing.gate.id).map((line) => ({
        ...shown(line),
        since: dayInWords(risk.since),
        reviewFrom: dayInWords(reviewDueOn(risk))
      }))
    ),
    reviewDue:
      stage.atRisk.some(({ risk }) => reviewDueOn(risk) <= day) &&
      may(event.locals.actor, "stage.review", { organisation: team.organisation, team: team.id }),
    met: met.slice(-metShown).map(shown),
    metCount: met.length,
    all: gates.length,
    facts: { answered: asked.filter(({ gate }) => facts.answers[gate] !== undefined).length, all: asked.length },
    current:
      current === undefined
        ? undefined
        : {
            number: current.number,
            state: current.round._tag,
            href: roundHome(slug, current.number, current.round),
            closes: dayInWords(current.round.setUp.closesOn)
          }
  }
}

export const actions: Actions = {
  review: async (event) => {
    try {
      await apiOfPerson(event).results.reviewStage({ team: event.params.team })
      return { problems: undefined, done: "The review is confirmed." }
    } catch (thrown) {
      return fail(400, { problems: problemsOf(event, thrown), done: undefined })
    }
  }
}
