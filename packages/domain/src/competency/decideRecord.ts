import { Result } from "effect"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { identityChecked } from "../listening/identityCheck.ts"
import type { Slug } from "../Slug.ts"
import type { PersonId, Session } from "../supervision/Records.ts"
import { oneToOneStrands } from "../supervision/Strand.ts"
import { type Framework, statementsOf } from "./Framework.ts"
import { maySee } from "./readRecord.ts"
import { RecordCommand, type RecordEvent } from "./RecordCommand.ts"
import {
  NoSuchSession,
  NotShared,
  OnlyTheSupervisor,
  OnlyTheWorker,
  OtherFramework,
  type RecordRefused,
  TargetTooEarly,
  UnknownStatement
} from "./RecordRefused.ts"
import type { WorkerRecord } from "./WorkerRecord.ts"

/** What a decision on a record looks at beside the record: who acts, the framework, the sessions held, and the day. */
export interface RecordContext {
  readonly actor: PersonId
  readonly framework: Framework
  readonly sessions: ReadonlyArray<Session>
  readonly today: CalendarDate
}

type Decision = Result.Result<RecordEvent, RecordRefused>

/**
 * What a command makes of a record: the event, or why not. The worker says their own view, adds evidence and decides on
 * sharing; a supervisor the record is shared with gives theirs and agrees dates in a held session; nobody else writes.
 */
export const decideRecord = (record: WorkerRecord, command: RecordCommand, context: RecordContext): Decision => {
  const { actor, today } = context
  const ofOwner = (event: RecordEvent): Decision =>
    actor === record.worker ? Result.succeed(event) : Result.fail(new OnlyTheWorker({ command: command._tag }))
  const aboutStatement = (statement: Slug): Decision | undefined => unfit(record, context, statement)

  return RecordCommand.match(command, {
    GiveSelfView: ({ level, statement }): Decision =>
      aboutStatement(statement) ?? ofOwner({ _tag: "SelfViewGiven", statement, view: { level, on: today, by: actor } }),
    GiveSupervisorView: ({ level, statement }): Decision =>
      aboutStatement(statement) ??
      notSupervisor(record, actor, statement, command._tag) ??
      Result.succeed({ _tag: "SupervisorViewGiven", statement, view: { level, on: today, by: actor } }),
    AddEvidence: ({ confirmed, statement, text }): Decision =>
      aboutStatement(statement) ??
      Result.flatMap(ofOwner({ _tag: "EvidenceAdded", statement, on: today, text }), (event): Decision =>
        Result.map(identityChecked(text, confirmed), () => event)
      ),
    AgreeTarget: ({ agreedOn, by, statement, strand }): Decision => {
      const refused = aboutStatement(statement) ?? notSupervisor(record, actor, statement, command._tag)
      if (refused !== undefined) return refused
      if (!oneToOneStrands.includes(strand) || !wasHeld(record, context, strand, agreedOn))
        return Result.fail(new NoSuchSession({ strand, on: agreedOn }))
      if (by <= agreedOn) return Result.fail(new TargetTooEarly({ by, agreedOn }))
      return Result.succeed({ _tag: "TargetAgreed", statement, target: { by, agreedOn, strand, agreedWith: actor } })
    },
    ReviewAtAppraisal: ({ confirmed, on, said, statement }): Decision => {
      const refused = aboutStatement(statement) ?? notSupervisor(record, actor, statement, command._tag)
      if (refused !== undefined) return refused
      if (!wasHeld(record, context, "appraisal", on)) return Result.fail(new NoSuchSession({ strand: "appraisal", on }))
      return Result.map(identityChecked(said, confirmed), () => ({
        _tag: "ReviewedAtAppraisal",
        statement,
        review: { on, by: actor, said }
      }))
    },
    Share: ({ as, part, person }) => ofOwner({ _tag: "Shared", sharing: { person, as, part, since: today } }),
    StopSharing: ({ person }) => ofOwner({ _tag: "SharingStopped", person }),
    ChooseCover: ({ counts }) => ofOwner({ _tag: "CoverChosen", counts })
  })
}

const named = ({ id, version }: { readonly id: string; readonly version: number }) => `${id} version ${version}`

const unfit = (record: WorkerRecord, { framework }: RecordContext, statement: Slug): Decision | undefined =>
  record.framework.id !== framework.id || record.framework.version !== framework.version
    ? Result.fail(new OtherFramework({ kept: named(record.framework), given: named(framework) }))
    : statementsOf(framework).some(({ id }) => id === statement)
      ? undefined
      : Result.fail(new UnknownStatement({ statement }))

const notSupervisor = (
  record: WorkerRecord,
  actor: PersonId,
  statement: Slug,
  command: string
): Decision | undefined => {
  if (actor === record.worker) return Result.fail(new OnlyTheSupervisor({ command }))
  const sharing = record.sharing.find(({ person }) => person === actor)
  if (sharing === undefined || !maySee(sharing.part, statement)) return Result.fail(new NotShared({ person: actor }))
  return sharing.as === "supervisor" ? undefined : Result.fail(new OnlyTheSupervisor({ command }))
}

/** Held with this worker alone: what is agreed in front of a group is not agreed freely. */
const wasHeld = (
  record: WorkerRecord,
  { sessions, today }: RecordContext,
  strand: Session["strand"],
  on: CalendarDate
) =>
  on <= today &&
  sessions.some(
    (session) =>
      session.worker === record.worker &&
      session.strand === strand &&
      session.on === on &&
      session.outcome._tag === "Held" &&
      session.outcome.asGroup !== true
  )
