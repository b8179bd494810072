import { Schema } from "effect"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { MayPickSomeoneOut } from "../listening/identityCheck.ts"
import { Slug } from "../Slug.ts"
import { PersonId } from "../supervision/Records.ts"
import { Strand, strandNames } from "../supervision/Strand.ts"

/** The record belongs to the worker, and this is not shared with whoever asks. */
export class NotShared extends Schema.TaggedError<NotShared>()("NotShared", { person: PersonId }) {
  override get message() {
    return "This record belongs to the worker, who has not shared this with you"
  }
}

/** The worker says this for themselves, and nobody else can. */
export class OnlyTheWorker extends Schema.TaggedError<OnlyTheWorker>()("OnlyTheWorker", {
  command: Schema.NonEmptyString
}) {
  override get message() {
    return "Only the worker can do this in their own record"
  }
}

/** Somebody else's view or agreement is asked for: the worker and the line manager cannot give the supervisor's. */
export class OnlyTheSupervisor extends Schema.TaggedError<OnlyTheSupervisor>()("OnlyTheSupervisor", {
  command: Schema.NonEmptyString
}) {
  override get message() {
    return "Only a supervisor whom the worker shares this with can do this"
  }
}

/** The framework of the record has no such statement. */
export class UnknownStatement extends Schema.TaggedError<UnknownStatement>()("UnknownStatement", { statement: Slug }) {
  override get message() {
    return `There is no statement “${this.statement}” in this framework`
  }
}

/** The record is kept in another framework, or another version of it. */
export class OtherFramework extends Schema.TaggedError<OtherFramework>()("OtherFramework", {
  kept: Schema.String,
  given: Schema.String
}) {
  override get message() {
    return `The record is kept in ${this.kept}, not in ${this.given}`
  }
}

/** No session of the worker was held on that day in that strand, so nothing was agreed there. */
export class NoSuchSession extends Schema.TaggedError<NoSuchSession>()("NoSuchSession", {
  strand: Strand,
  on: CalendarDate
}) {
  override get message() {
    return `${strandNames[this.strand]} on ${this.on} is not recorded as held for this worker alone: record the session first`
  }
}

/** A date to get somewhere lies after the day it was agreed. */
export class TargetTooEarly extends Schema.TaggedError<TargetTooEarly>()("TargetTooEarly", {
  by: CalendarDate,
  agreedOn: CalendarDate
}) {
  override get message() {
    return `The date ${this.by} is not after ${this.agreedOn}, when it was agreed`
  }
}

/** Records are for supervision and for the worker, never to decide on capability or pay. */
export class NeverForThis extends Schema.TaggedError<NeverForThis>()("NeverForThis", {
  purpose: Schema.Literals(["capability", "pay"])
}) {
  override get message() {
    return `Competency records are never used for ${this.purpose}`
  }
}

/** Every reason for which a command on a record is refused. */
export type RecordRefused =
  | NotShared
  | OnlyTheWorker
  | OnlyTheSupervisor
  | UnknownStatement
  | OtherFramework
  | NoSuchSession
  | TargetTooEarly
  | MayPickSomeoneOut
