import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { competencyLevelNames } from "./CompetencyLevel.ts"
import type { Framework } from "./Framework.ts"
import { entryFor, type StatementEntry, type WorkerRecord } from "./WorkerRecord.ts"

/** One statement in a worker's own copy, in words that need no system to be read. */
export interface CopyLine {
  readonly statement: string
  readonly ownView: string
  readonly supervisorView: string
  readonly evidence: ReadonlyArray<string>
  readonly target: string
  readonly reviews: ReadonlyArray<string>
}

/** All that a record holds, for the worker to take along. */
export interface TakeAwayCopy {
  readonly title: string
  readonly madeOn: CalendarDate
  readonly domains: ReadonlyArray<{ readonly name: string; readonly lines: ReadonlyArray<CopyLine> }>
}

/** The worker's copy: every statement of the framework, also those nothing was said about, and nothing left out. */
export const takeAwayCopy = (framework: Framework, record: WorkerRecord, today: CalendarDate): TakeAwayCopy => ({
  title: framework.title,
  madeOn: today,
  domains: framework.domains.map(({ name, statements }) => ({
    name,
    lines: statements.map(({ id, text }) => ({ statement: text, ...inWords(entryFor(record, id)) }))
  }))
})

const inWords = ({ evidence, reviews, self, supervisor, target }: StatementEntry): Omit<CopyLine, "statement"> => ({
  ownView: viewInWords(self),
  supervisorView: viewInWords(supervisor),
  evidence: evidence.map(({ on, text }) => `${on}: ${text}`),
  target: target === undefined ? "" : `${target.by}, agreed on ${target.agreedOn}`,
  reviews: reviews.map(({ on, said }) => `${on}: ${said}`)
})

const viewInWords = (view: StatementEntry["self"]): string =>
  view === undefined ? "" : `${competencyLevelNames[view.level]} (${view.on})`
