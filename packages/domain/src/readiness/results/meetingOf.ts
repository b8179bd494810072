import type { Consensus } from "../Consensus.ts"
import { startingRecord } from "../StageRecord.ts"
import { type GateLine, gatesOf, type TeamEvidence } from "./gatesOf.ts"
import type { RoundResults } from "./RoundResults.ts"
import { type AgendaEntry, resultsOf } from "./resultsOf.ts"
import { awaitedItems, isWorthTalkingThrough } from "./whatToTalkAbout.ts"

/** A gate that a meeting moved. */
export interface MovedGate {
  readonly before: GateLine
  readonly after: GateLine
}

/** What a team meeting about a round works through, and what has come of it so far. */
export interface Meeting {
  /** What groups, or the members of one group, see differently: first, in agenda order. */
  readonly differ: ReadonlyArray<AgendaEntry>
  /** What the next gates wait for, and only a level the team agrees can tell them: second, in the order of the gates. */
  readonly awaited: ReadonlyArray<AgendaEntry>
  /** Everything else the round asked: may be talked about, need not be. */
  readonly rest: ReadonlyArray<AgendaEntry>
  /** What was settled in this round, in the order above. */
  readonly settled: ReadonlyArray<Consensus>
  readonly moved: ReadonlyArray<MovedGate>
}

/**
 * The meeting of a round. Its order is that of the results as they were before anything was agreed in it, so that it does not
 * change under the hands of the people who sit there.
 */
export const meetingOf = (evidence: TeamEvidence & { readonly round: RoundResults }): Meeting => {
  const { number } = evidence.round
  const before = { ...evidence, consensus: evidence.consensus.filter(({ round }) => round !== number) }
  const results = resultsOf(before, startingRecord)
  const everything = [...results.agenda, ...results.talkAboutIt]
  const differ = results.agenda.filter(isWorthTalkingThrough)
  const awaited = awaitedItems(results.stage).flatMap((item) =>
    everything.filter((entry) => entry.item === item && !differ.includes(entry))
  )
  const rest = everything.filter((entry) => !differ.includes(entry) && !awaited.includes(entry))
  const ofThisRound = evidence.consensus.filter(({ round }) => round === number)
  const after = gatesOf(evidence)
  return {
    differ,
    awaited,
    rest,
    settled: [...differ, ...awaited, ...rest].flatMap(({ item }) => ofThisRound.filter((one) => one.item === item)),
    moved: gatesOf(before).flatMap((was, index) => {
      const is = after[index]
      return is === undefined || is.state === was.state ? [] : [{ before: was, after: is }]
    })
  }
}
