import { CalendarDate } from "../../../src/calendar/CalendarDate.ts"
import type { Answer, Answers } from "../../../src/readiness/Answer.ts"
import type { Perspective } from "../../../src/readiness/Perspective.ts"
import { emptyTally, plus, type Tally, tallyOf } from "../../../src/readiness/release/Tally.ts"
import type { ItemCounts } from "../../../src/readiness/release/releaseItem.ts"
import type { ClosedUnit, Voice } from "../../../src/readiness/release/releaseUnit.ts"

/** The one question most tests ask. */
export const question = "role-description"

export type Levels = ItemCounts["levels"]

export const level = (at: 0 | 1 | 2 | 3 | 4): Answer => ({ _tag: "Level", level: at })
export const dontKnow: Answer = { _tag: "DontKnow" }
export const notMyRole: Answer = { _tag: "NotApplicable", reason: "not-in-my-role" }

/** How many gave each level, did not know, found it not applicable, left it out. */
export const counts = (levels: Levels, dontKnow = 0, notApplicable = 0, unanswered = 0): ItemCounts => ({
  levels,
  dontKnow,
  notApplicable,
  unanswered
})

/** Only bands matter: not yet as level 0, partly as 2, in place as 3. */
export const inBands = (notYet: number, partly: number, inPlace: number): Levels => [notYet, 0, partly, inPlace, 0]

const times = <A>(count: number, value: A): ReadonlyArray<A> => Array.from({ length: count }, () => value)

/** One response for each person counted, to the one question. */
export const responsesOf = ({
  dontKnow: dk,
  levels,
  notApplicable,
  unanswered
}: ItemCounts): ReadonlyArray<Answers> => [
  ...([0, 1, 2, 3, 4] as const).flatMap((at) => times(levels[at], { [question]: level(at) })),
  ...times(dk, { [question]: dontKnow }),
  ...times(notApplicable, { [question]: notMyRole }),
  ...times(unanswered, {})
]

export const tallyOfAll = (items: ReadonlyArray<string>, responses: ReadonlyArray<Answers>): Tally =>
  responses.reduce((sum, answers) => plus(sum, tallyOf(items, answers)), emptyTally(items))

export interface Setting {
  readonly team?: string
  readonly round?: string
  readonly perspective?: Perspective
  readonly on?: string
  readonly items?: ReadonlyArray<string>
  readonly instrument?: string
  /** Whether its people were told that they may be added up with other teams; yes, unless said otherwise. */
  readonly pooled?: boolean
}

/** A closed unit from the answers of those in the group and of those heard alone. */
export const closedUnit = (
  responses: ReadonlyArray<Answers>,
  voices: ReadonlyArray<Answers> = [],
  { instrument, items, on, perspective, pooled, round, team }: Setting = {}
): ClosedUnit => {
  const asked = items ?? [question]
  return {
    key: { team: team ?? "north", round: round ?? "spring", perspective: perspective ?? "peer-support-worker" },
    instrument: instrument ?? "readiness 1.0",
    revealedOn: CalendarDate.make(on ?? "2026-05-20"),
    pooled: pooled ?? true,
    voiced: tallyOfAll(asked, voices),
    rest: tallyOfAll(asked, responses),
    voices: voices.map((answers, index): Voice => ({ id: `voice-${index}`, answers }))
  }
}
