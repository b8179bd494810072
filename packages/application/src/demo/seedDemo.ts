import { packAnswers } from "@peerbridge/domain/readiness/AnswerPack"
import type { Answer } from "@peerbridge/domain/readiness/Answer"
import { readinessInstrument } from "@peerbridge/catalogue/readiness/readinessInstrument"
import { entriesByPerspective } from "@peerbridge/domain/readiness/ByPerspective"
import { type Item, wordingFor } from "@peerbridge/domain/readiness/Item"
import { Level } from "@peerbridge/domain/readiness/Level"
import type { Perspective } from "@peerbridge/domain/readiness/Perspective"
import { addDays } from "@peerbridge/domain/calendar/addDays"
import { Effect, Schema } from "effect"
import { putTogether } from "../across/pools.ts"
import { agreeLevel } from "../agreement/agree.ts"
import { draftOf, startAnswering } from "../answering/draft.ts"
import { itemsAskedIn } from "../answering/itemsAsked.ts"
import { sendAnswers } from "../answering/send.ts"
import { recordFacts } from "../facts/facts.ts"
import { insertOrganisation } from "../organisation/organisations.ts"
import { Drafts, Invitations } from "../ports/Answering.ts"
import { keyOf, type StoredRound } from "../ports/Rounds.ts"
import { startRound } from "../round/open.ts"
import { showResults } from "../round/reveal.ts"
import { draftRound, endRound, setUpRound } from "../round/rounds.ts"
import { insertTeam } from "../team/teams.ts"
import type { Team } from "../team/Team.ts"
import { movedBy } from "../time/movedBy.ts"
import { today } from "../time/today.ts"
import {
  type FictionalGroup,
  fictionalNotes,
  type FictionalRound,
  type FictionalTeam,
  fictionalTrust
} from "./fictionalTrust.ts"

/** A round is revealed so many weeks after it opened. */
const weeksToReveal = 3

const week = 7 * 24 * 60 * 60 * 1000

/** Runs something as if it were some weeks earlier. */
const weeksAgo = (weeks: number) => movedBy(-weeks * week)

/**
 * Fills an empty installation with the made-up trust, through the use cases that real teams use. Nobody is random here: the
 * same people say the same every time. Returns the organisation, for a first administrator to be added.
 */
export const seedDemo = Effect.fn("seedDemo")(function* () {
  const organisation = yield* insertOrganisation(fictionalTrust.name)
  for (const team of fictionalTrust.teams) yield* seedTeam(organisation.id, team)
  const { firstRounds } = fictionalTrust
  const revealed = addDays(yield* today, -7 * (firstRounds - weeksToReveal))
  yield* putTogether({ organisation: organisation.id, perspective: "peer-support-worker", quarter: revealed })
  return organisation
})

const seedTeam = Effect.fn("seedTeam")(function* (organisation: string, fictional: FictionalTeam) {
  const team = yield* insertTeam(organisation, fictional.name)
  yield* recordFacts({
    team: team.slug,
    version: 0,
    answers: Object.entries(fictional.facts).map(([gate, answer]) => ({ gate, answer, asOf: null }))
  })
  for (const round of fictional.rounds) yield* seedRound(team, round)
})

const seedRound = Effect.fn("seedRound")(function* (team: Team, fictional: FictionalRound) {
  const opened = yield* weeksAgo(fictional.weeksAgo)(openFictional(team, fictional))
  const groups = entriesByPerspective<FictionalGroup>(fictional.groups)
  yield* weeksAgo(fictional.weeksAgo - 1)(
    Effect.forEach(groups, ([perspective, group]) => answerAs(opened, perspective, group), { discard: true })
  )
  if (fictional.open === true) return
  const reference = { team: team.slug, number: opened.number }
  const closed = yield* weeksAgo(fictional.weeksAgo - weeksToReveal)(
    endRound({ ...reference, version: opened.version })
  )
  yield* weeksAgo(fictional.weeksAgo - weeksToReveal)(showResults({ ...reference, version: closed.version }))
  yield* weeksAgo(fictional.weeksAgo - 4)(
    Effect.forEach(Object.entries(fictional.agreed ?? {}), ([item, { level, reason }]) =>
      agreeLevel({
        ...reference,
        consensus: {
          item,
          outcome: { _tag: "AgreedLevel", level },
          reason,
          dissent: [],
          present: Object.fromEntries(
            groups.map(([perspective, { answering }]) => [perspective, Math.max(1, Math.ceil(answering / 2))])
          ),
          seenVersion: 0
        }
      })
    )
  )
})

const openFictional = Effect.fn("openFictional")(function* (team: Team, fictional: FictionalRound) {
  const draft = yield* draftRound(team.slug)
  const reference = { team: team.slug, number: draft.number }
  const set = yield* setUpRound({
    ...reference,
    version: draft.version,
    setUp: {
      ...draft.round.setUp,
      askedAt: fictional.askedAt,
      closesOn: addDays(yield* today, 24),
      smallGroups: ["agree-together", "heard-by-role", "pooled"],
      groups: Object.fromEntries(
        entriesByPerspective<FictionalGroup>(fictional.groups).map(([perspective, { invited }]) => [
          perspective,
          { invited, mostlyNew: false, links: "each" as const }
        ])
      )
    }
  })
  return yield* startRound({ ...reference, version: set.version })
})

const answerAs = Effect.fn("answerAs")(function* (
  stored: StoredRound,
  perspective: Perspective,
  group: FictionalGroup
) {
  const items = itemsAskedIn(stored, perspective)
  const invitations = (yield* Invitations.use((port) => port.ofRound(keyOf(stored)))).filter(
    (invitation) => invitation.perspective === perspective
  )
  for (const [person, { code }] of invitations.slice(0, group.answering).entries()) {
    const { secret } = yield* startAnswering(code, "demo")
    const draft = yield* draftOf(secret)
    const answers = Object.fromEntries(
      items.map((item, index) => [item.id, opinion(item, perspective, group, person, index)])
    )
    const packed = yield* Effect.orDie(
      Effect.fromResult(
        packAnswers(
          items.map(({ id }) => id),
          answers
        )
      )
    )
    yield* Drafts.use((drafts) =>
      drafts.save({ ...draft, answers: packed, notes: notesOf(items, perspective, person) })
    )
    yield* sendAnswers({ secret, voiced: person < (group.voiced ?? 0) })
  }
})

/**
 * One made-up person's answer: what they say of this question, or else the usual level of the section, moved by how this person and
 * this question differ.
 */
const opinion = (
  item: Item,
  perspective: Perspective,
  group: FictionalGroup,
  person: number,
  index: number
): Answer => {
  const own = group.answers?.[item.id]?.[person]
  const place = (person * 7 + index * 5) % 11
  if (own === undefined && place === 10 && person % 3 === 2) return { _tag: "DontKnow" }
  const section = readinessInstrument.sections.findIndex(({ items }) => items.some(({ id }) => id === item.id))
  const shift = place < 2 ? -1 : place > 7 ? 1 : 0
  const wanted = own ?? Math.min(4, Math.max(0, (group.levels[section] ?? 1) + shift))
  const offered = wordingFor(item, perspective)?.levels ?? []
  const level = [wanted, wanted - 1, wanted + 1, 0].find((one) => typeof offered[one] === "string")
  return Schema.is(Level)(level) ? { _tag: "Level", level } : { _tag: "DontKnow" }
}

/** Notes come from service users, or from clinicians where service users are not asked, so that each is left once. */
const notesOf = (
  items: ReadonlyArray<Item>,
  perspective: Perspective,
  person: number
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    items.flatMap((item) => {
      const writer = wordingFor(item, "service-user") === undefined ? "clinician" : "service-user"
      const note = perspective === writer ? fictionalNotes[item.id]?.[person] : undefined
      return note === undefined ? [] : [[item.id, note]]
    })
  )
