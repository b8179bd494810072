import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { FactAnswer } from "../readiness/Fact.ts"
import type { Worker } from "../supervision/Records.ts"
import { essentialOf, type Framework } from "./Framework.ts"
import { standingOf } from "./standingOf.ts"
import { entryFor, type WorkerRecord } from "./WorkerRecord.ts"

/**
 * The fact of the gate `dates-agreed`, from records: yes when every worker in post has, for each essential statement, an
 * agreed date or has reached it, or supervision notes the day dates were agreed. It reads whether dates are there, never
 * how far anybody is. With nobody in post it is not known.
 */
export const datesAgreed = (
  framework: Framework,
  records: ReadonlyArray<WorkerRecord>,
  workers: ReadonlyArray<Worker>,
  today: CalendarDate
): FactAnswer => {
  const inPost = workers.filter(
    ({ leftOn, startedOn }) => startedOn <= today && (leftOn === undefined || leftOn >= today)
  )
  const without = inPost.filter((worker) => !hasDates(framework, records, worker, today)).length
  const known = { asOf: today, from: "records" as const }
  if (inPost.length === 0) return { ...known, answer: "not-sure", shows: "Nobody is in post." }
  return without === 0
    ? { ...known, answer: "yes", shows: `${of(inPost.length, inPost.length)} agreed dates.` }
    : {
        ...known,
        answer: "no",
        shows: `${of(without, inPost.length)} no agreed dates yet for some essential competencies.`
      }
}

const of = (count: number, all: number): string =>
  `${count} of ${all} ${all === 1 ? "worker" : "workers"} ${count === 1 ? "has" : "have"}`

const hasDates = (
  framework: Framework,
  records: ReadonlyArray<WorkerRecord>,
  worker: Worker,
  today: CalendarDate
): boolean => {
  if (worker.competencyDatesAgreedOn !== undefined && worker.competencyDatesAgreedOn <= today) return true
  const record = records.find(
    (one) =>
      one.worker === worker.id && one.framework.id === framework.id && one.framework.version === framework.version
  )
  return (
    record !== undefined &&
    essentialOf(framework).every((statement) => {
      const entry = entryFor(record, statement.id)
      return entry.target !== undefined || standingOf(statement, entry).reached
    })
  )
}
