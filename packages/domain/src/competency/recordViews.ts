import { Array, Order } from "effect"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { Slug } from "../Slug.ts"
import type { PersonId } from "../supervision/Records.ts"
import { competencyLevels } from "./CompetencyLevel.ts"
import { type Framework, type Statement, statementsOf } from "./Framework.ts"
import { type Standing, standingOf } from "./standingOf.ts"
import { entryFor, type StatementEntry, type WorkerRecord } from "./WorkerRecord.ts"

/** A statement with what the record says of it. */
export interface StatementStanding extends Standing {
  readonly statement: Statement
  readonly entry: StatementEntry
}

/** What a view reads of a record: all of it, or what is shared. */
export type Entries = Pick<WorkerRecord, "entries">

/** What the worker can do, furthest first: it opens every view of the record. Equal ones stay in printed order. */
export const strengthsFirst = (framework: Framework, record: Entries): ReadonlyArray<StatementStanding> =>
  Array.sort(
    standings(framework, record).filter(({ reached }) => reached),
    Order.mapInput(Order.flip(Order.Number), ({ level }: StatementStanding) =>
      level === undefined ? -1 : competencyLevels.indexOf(level)
    )
  )

/**
 * What to work on next: not reached yet, essential before enhanced, those with a date by that date before those without,
 * then in printed order.
 */
export const nextToWorkOn = (framework: Framework, record: Entries): ReadonlyArray<StatementStanding> =>
  Array.sort(
    standings(framework, record).filter(({ reached }) => !reached),
    Order.combine(
      Order.mapInput(Order.Number, ({ statement }: StatementStanding) => (statement.tier === "essential" ? 0 : 1)),
      Order.mapInput(Order.String, ({ entry }: StatementStanding) => entry.target?.by ?? undated)
    )
  )

/** Sorts after every date. */
const undated = "~"

/** A date has passed: the supervisor is asked to talk about it. It says nothing against the worker. */
export interface TargetPrompt {
  /** The supervisor who agreed the date. */
  readonly to: PersonId
  readonly statement: Slug
  readonly by: CalendarDate
  readonly sentence: string
}

/**
 * A prompt for each agreed date that has passed with the statement not reached, earliest first, then by statement id. It
 * goes to the supervisor, because what is missing is most often time, chance or support. The day itself is not past.
 */
export const overduePrompts = (
  framework: Framework,
  record: Entries,
  today: CalendarDate
): ReadonlyArray<TargetPrompt> =>
  standings(framework, record)
    .flatMap(({ entry: { target }, reached, statement }) =>
      reached || target === undefined || target.by >= today
        ? []
        : [
            {
              to: target.agreedWith,
              statement: statement.id,
              by: target.by,
              sentence: `The date you agreed (${target.by}) has passed. At the next supervision, ask what would help and agree a new one.`
            }
          ]
    )
    .toSorted((a, b) => (a.by === b.by ? (a.statement < b.statement ? -1 : 1) : a.by < b.by ? -1 : 1))

/** Every statement of the framework with its standing, in printed order. */
export const standings = (framework: Framework, record: Entries): ReadonlyArray<StatementStanding> =>
  statementsOf(framework).map((statement) => {
    const entry = entryFor(record, statement.id)
    return { statement, entry, ...standingOf(statement, entry) }
  })
