import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { indexRecords, type RecordIndex } from "@peerbridge/domain/supervision/RecordIndex"
import { SupervisionRecords } from "@peerbridge/domain/supervision/Records"
import { Schema } from "effect"

const decode = Schema.decodeUnknownSync(SupervisionRecords)

/** A day. */
export const day = (text: string): CalendarDate => CalendarDate.make(text)

/** Records from plain words; what is not given is empty. */
export const recordsOf = (given: {
  readonly [key in keyof SupervisionRecords]?: ReadonlyArray<object>
}): SupervisionRecords =>
  decode({ workers: [], supervisors: [], arrangements: [], sessions: [], absences: [], ...given })

/** The same, found by worker and strand. */
export const indexOf = (given: Parameters<typeof recordsOf>[0]): RecordIndex => indexRecords(recordsOf(given))

/** A worker of team one since 1 September 2025. */
export const amina = {
  id: "amina",
  startedOn: "2025-09-01",
  stays: [{ team: "one", from: "2025-09-01" }],
  competencyDatesAgreedOn: "2025-10-01"
}

/** Someone is named for a strand of Amina since her start. */
export const arranged = (strand: string, over: object = {}): object => ({
  worker: "amina",
  strand,
  supervisor: "senior",
  from: "2025-09-01",
  ...over
})

/** A session of Amina that was held. */
export const held = (strand: string, on: string, over: object = {}): object => ({
  worker: "amina",
  strand,
  on,
  outcome: { _tag: "Held", ...over }
})

/** A session of Amina that was not held. */
export const notHeld = (strand: string, on: string, reason: string): object => ({
  worker: "amina",
  strand,
  on,
  outcome: { _tag: "NotHeld", reason }
})
