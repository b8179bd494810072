import { type Consensus, longestWords, type Present } from "@peerbridge/domain/readiness/Consensus"
import { type Item, wordingFor } from "@peerbridge/domain/readiness/Item"
import { Level, levelNames } from "@peerbridge/domain/readiness/Level"
import { Perspective, perspectiveNames, perspectives } from "@peerbridge/domain/readiness/Perspective"
import { nextToAgree } from "@peerbridge/domain/readiness/results/nextToAgree"
import { talkPrompts } from "@peerbridge/domain/readiness/results/talkPrompts"
import { error, fail, redirect } from "@sveltejs/kit"
import { Option, Schema } from "effect"
import type { Problems } from "#lib/forms/problems.ts"
import { anyProblem } from "#lib/forms/problems.ts"
import { viewOf } from "#lib/chart/ChartView.ts"
import { failureOf, orErrorPage } from "#lib/server/failure.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { problemsOf } from "#lib/server/problemsOf.ts"
import { answersChart } from "#lib/server/results/charts.ts"
import { consensusShown } from "#lib/server/results/itemShown.ts"
import { keepMeetingState, meetingState, presentTyped } from "#lib/server/results/meetingState.ts"
import { referenceOf, roundIn } from "#lib/server/roundPage.ts"
import { typed } from "#lib/server/typed.ts"
import type { Actions, PageServerLoad, RequestEvent } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { number, round, team } = await roundIn(event, event.params, ["Revealed"])
  const { can } = await event.parent()
  if (!can.agree) error(403, "Only whoever leads peer support in your team records what it agreed.")
  const api = apiOfPerson(event)
  const [page, { meeting }] = await orErrorPage(
    Promise.all([api.results.item({ team, number, item: event.params.item }), api.round.meeting({ team, number })])
  )
  const { item } = page.result
  const queue = [...meeting.differ, ...meeting.awaited].map((entry) => entry.item)
  const ours = meeting.settled.find((one) => one.item === item.id)
  const state = meetingState(event)
  const next = nextToAgree({ queue, settled: meeting.settled.map((one) => one.item), skipped: state.skipped }, item.id)
  return {
    item: item.id,
    question: item.question,
    section: page.section,
    place: queue.indexOf(item.id) + 1,
    places: queue.length,
    chart: viewOf(answersChart(page.result, page.policy), besideTheLevels),
    prompts: talkPrompts(page.result),
    levels: levelsToAgree(item),
    gate: page.gates.length > 0,
    earlier: earlierLevel(page.result.consensus, number),
    people: peopleOf(ours?.present ?? state.present, round.setUp.groups),
    last: next === undefined,
    longest: longestWords,
    ...formOf(ours)
  }
}

/** Width of the column left of the levels. */
const besideTheLevels = 660

/** The level names, each with the sentence staff choose it by; where staff are not asked, that of the first group that is. */
const levelsToAgree = (item: Item) => {
  const staff = perspectives.filter((perspective) => perspective !== "service-user" && perspective !== "carer")
  const wording = [...staff, ...perspectives]
    .map((perspective) => wordingFor(item, perspective))
    .find((one) => one !== undefined)
  return Level.literals.map((level) => ({
    value: String(level),
    name: levelNames[level],
    sentence: wording?.levels[level] ?? undefined
  }))
}

const earlierLevel = (consensus: Consensus | undefined, number: number): string | undefined =>
  consensus !== undefined && consensus.round < number
    ? `${consensusShown(consensus).outcome} in round ${consensus.round}.`
    : undefined

const peopleOf = (present: Present, invited: Partial<Record<Perspective, unknown>>) =>
  perspectives.map((perspective) => ({
    group: perspective,
    name: perspectiveNames[perspective].many,
    invited: invited[perspective] !== undefined,
    count: present[perspective]
  }))

/** The form as it stands: what this round settled before, or empty. */
const formOf = (ours: Consensus | undefined) => ({
  version: ours?.version ?? 0,
  outcome: ours === undefined ? undefined : ours._tag === "AgreedLevel" ? String(ours.level) : noAgreement,
  reason: ours?.reason ?? "",
  evidence: ours?.evidence ?? "",
  dissent: ours?.dissent[0]?.text ?? "",
  dissentBy: ours?.dissent[0]?.role ?? ""
})

const noAgreement = "none"

const homeOf = (event: RequestEvent): string => {
  const { number, team } = referenceOf(event.params)
  return `/t/${team}/rounds/${number}/agree`
}

/** Leads to the next question, or to the summary when nothing is left. */
const goOn = async (event: RequestEvent, skipped: ReadonlyArray<string>): Promise<never> => {
  const { meeting } = await orErrorPage(apiOfPerson(event).round.meeting(referenceOf(event.params)))
  const progress = {
    queue: [...meeting.differ, ...meeting.awaited].map(({ item }) => item),
    settled: meeting.settled.map(({ item }) => item),
    skipped
  }
  const next = nextToAgree(progress, event.params.item)
  redirect(303, next === undefined ? `${homeOf(event)}/summary` : `${homeOf(event)}/${next}`)
}

export const actions: Actions = {
  save: async (event) => {
    const form = await event.request.formData()
    const { item } = event.params
    const present = presentTyped(form)
    const values = {
      outcome: typed(form, "outcome"),
      reason: typed(form, "reason"),
      evidence: typed(form, "evidence"),
      dissent: typed(form, "dissent"),
      dissentBy: typed(form, "dissent-by"),
      version: Number(typed(form, "version")),
      present
    }
    const problems = lookedAt(values)
    if (anyProblem(problems)) return fail(400, { values, problems, conflict: undefined })
    const level = Option.getOrUndefined(Schema.decodeUnknownOption(Level)(Number(values.outcome)))
    const role = Option.getOrUndefined(Schema.decodeUnknownOption(Perspective)(values.dissentBy))
    try {
      await apiOfPerson(event).round.agree({
        ...referenceOf(event.params),
        consensus: {
          item,
          outcome:
            values.outcome === noAgreement || level === undefined
              ? { _tag: "NoAgreement" }
              : { _tag: "AgreedLevel", level },
          reason: values.reason,
          evidence: values.evidence,
          dissent: values.dissent === "" ? [] : [{ text: values.dissent, ...(role === undefined ? {} : { role }) }],
          present,
          seenVersion: values.version
        }
      })
    } catch (thrown) {
      const failure = failureOf(thrown)
      if (failure?._tag === "ConsensusConflict") {
        return fail(409, {
          values: { ...values, version: failure.stored.version },
          problems: undefined,
          conflict: {
            words: failure.message,
            theirs: consensusShown(failure.stored),
            yours: consensusShown(failure.yours)
          }
        })
      }
      const fields = {
        ReasonMissing: "reason",
        WordsTooLong: failure?._tag === "WordsTooLong" ? failure.part : "",
        NobodyPresent: `present-${perspectives[0] ?? ""}`
      }
      return fail(400, { values, problems: problemsOf(event, thrown, fields), conflict: undefined })
    }
    const state = meetingState(event)
    const skipped = state.skipped.filter((one) => one !== item)
    keepMeetingState(event, homeOf(event), { present, skipped })
    return goOn(event, skipped)
  },
  skip: async (event) => {
    const state = meetingState(event)
    const { item } = event.params
    const skipped = [...state.skipped.filter((one) => one !== item), item]
    keepMeetingState(event, homeOf(event), { ...state, skipped })
    return goOn(event, skipped)
  }
}

interface Values {
  readonly outcome: string
  readonly reason: string
  readonly present: Present
}

const lookedAt = ({ outcome, present, reason }: Values): Problems => ({
  ...(/^([0-4]|none)$/.test(outcome) ? {} : { outcome: "Choose the level you agree on, or that you do not agree" }),
  ...(reason === "" ? { reason: "Say in a sentence why the meeting settled on this" } : {}),
  ...(Object.keys(present).length === 0
    ? { [`present-${perspectives[0] ?? ""}`]: "Say who is here: how many of each group" }
    : {})
})
