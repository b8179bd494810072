import { Schema } from "effect"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { SupervisorKind } from "./SupervisionPolicy.ts"
import { Companion, Strand } from "./Strand.ts"

/** A worker or a supervisor; one person may be both. */
export const PersonId = Schema.NonEmptyString.pipe(Schema.brand("PersonId"))
export type PersonId = typeof PersonId.Type

/** A team of the service. */
export const TeamId = Schema.NonEmptyString.pipe(Schema.brand("TeamId"))
export type TeamId = typeof TeamId.Type

/** From a first day to a last day, both counted; open when the last day is not known. */
const span = { from: CalendarDate, to: Schema.optionalKey(CalendarDate) }

/** Whether a day lies in a span. */
export const covers = (span: { readonly from: CalendarDate; readonly to?: CalendarDate }, on: CalendarDate): boolean =>
  span.from <= on && (span.to === undefined || on <= span.to)

/** A peer support worker in post. Moving teams ends one stay and begins another; the clock of supervision runs on. */
export const Worker = Schema.Struct({
  id: PersonId,
  startedOn: CalendarDate,
  /** The last day in post. */
  leftOn: Schema.optionalKey(CalendarDate),
  stays: Schema.Array(Schema.Struct({ team: TeamId, ...span })),
  /** The first meeting with people who use the service. */
  firstContactOn: Schema.optionalKey(CalendarDate),
  /** The day the training that comes before the start was finished. */
  trainingFinishedOn: Schema.optionalKey(CalendarDate),
  /** The day dates for the essential competencies were agreed in supervision. */
  competencyDatesAgreedOn: Schema.optionalKey(CalendarDate)
})
export type Worker = typeof Worker.Type

/** Someone is named to give a strand to a worker, or to be their buddy, mentor or peer network. */
export const Arrangement = Schema.Struct({
  worker: PersonId,
  strand: Schema.Union([Strand, Companion]),
  supervisor: PersonId,
  ...span,
  /** Who steps in while the supervisor is away. */
  cover: Schema.optionalKey(PersonId),
  /** It reaches beyond the worker's own team: what a lone peer needs of a network. */
  outsideTeam: Schema.optionalKey(Schema.Boolean)
})
export type Arrangement = typeof Arrangement.Type

/** Why a session was not held. Not held is not held, whatever the reason; the reason says whose finding it is. */
export const NotHeldReason = Schema.Literals(["supervisor-unavailable", "worker-unavailable", "service-need", "other"])
export type NotHeldReason = typeof NotHeldReason.Type

/** A session that was to be: held or not. */
export const Session = Schema.Struct({
  worker: PersonId,
  strand: Strand,
  on: CalendarDate,
  supervisor: Schema.optionalKey(PersonId),
  outcome: Schema.TaggedUnion({
    Held: {
      /** Set when more than one worker was there: then it is no one-to-one session. */
      asGroup: Schema.optionalKey(Schema.Boolean),
      documented: Schema.optionalKey(Schema.Boolean)
    },
    NotHeld: { reason: NotHeldReason }
  })
})
export type Session = typeof Session.Type

/** Days away of a worker or a supervisor, first and last day counted. While away no clock can run out. */
export const Absence = Schema.Struct({
  person: PersonId,
  ...span,
  kind: Schema.Literals(["leave", "sickness", "family", "other"])
})
export type Absence = typeof Absence.Type

/** Someone who gives supervision. What is not recorded of a person is not held against them, but for training. */
export const Supervisor = Schema.Struct({
  id: PersonId,
  kinds: Schema.Array(SupervisorKind),
  /** The day they began to supervise; without it, the first arrangement that names them. */
  since: Schema.optionalKey(CalendarDate),
  trainedOn: Schema.optionalKey(CalendarDate)
})
export type Supervisor = typeof Supervisor.Type

/** All that is known of the supervision of a service, in any order. */
export const SupervisionRecords = Schema.Struct({
  workers: Schema.Array(Worker),
  supervisors: Schema.Array(Supervisor),
  arrangements: Schema.Array(Arrangement),
  sessions: Schema.Array(Session),
  absences: Schema.Array(Absence)
})
export type SupervisionRecords = typeof SupervisionRecords.Type
