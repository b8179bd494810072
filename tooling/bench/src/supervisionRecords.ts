import { addMonths, CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { PersonId, type SupervisionRecords } from "@peerbridge/domain/supervision/Records"
import { strands } from "@peerbridge/domain/supervision/Strand"

/** Workers in post for so many years, every strand arranged and held each month. */
export const supervisionRecords = (workers: number, years: number): SupervisionRecords => {
  const start = CalendarDate.make("2023-11-01")
  const dates = Array.from({ length: years * 12 }, (_, month) => addMonths(start, month + 1))
  const ids = Array.from({ length: workers }, (_, at) => PersonId.make(`worker-${at}`))
  return {
    workers: ids.map((id) => ({ id, startedOn: start, stays: [] })),
    supervisors: [],
    absences: [],
    arrangements: ids.flatMap((worker, at) =>
      strands.map((strand) => ({ worker, strand, supervisor: PersonId.make(`supervisor-${at % 700}`), from: start }))
    ),
    sessions: ids.flatMap((worker) =>
      strands.flatMap((strand) => dates.map((on) => ({ worker, strand, on, outcome: { _tag: "Held" as const } })))
    )
  }
}
