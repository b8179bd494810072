import { Result, Schema } from "effect"
import type { Slug } from "../Slug.ts"
import type { PersonId } from "../supervision/Records.ts"
import { NeverForThis, NotShared } from "./RecordRefused.ts"
import { type SharedPart, type StatementEntry, type WorkerRecord } from "./WorkerRecord.ts"

/** What somebody wants to read a record for. */
export const ReadingPurpose = Schema.Literals(["own", "supervision", "appraisal", "capability", "pay"])
export type ReadingPurpose = typeof ReadingPurpose.Type

/** The part of a record that its reader may see. To everyone but the worker, whom else it is shared with stays unsaid. */
export interface ReadableRecord {
  readonly worker: PersonId
  readonly as: "worker" | "supervisor" | "line-manager"
  readonly part: SharedPart
  readonly entries: ReadonlyArray<StatementEntry>
}

/** Whether a statement lies in what was shared. */
export const maySee = (part: SharedPart, statement: Slug): boolean =>
  part._tag === "Everything" || part.statements.includes(statement)

/**
 * What a reader may see of a record: the worker all of it, others what the worker shares with them. Nobody, whatever is
 * shared, reads it to decide on capability or pay.
 */
export const readRecord = (
  record: WorkerRecord,
  reader: PersonId,
  purpose: ReadingPurpose
): Result.Result<ReadableRecord, NotShared | NeverForThis> => {
  if (purpose === "capability" || purpose === "pay") return Result.fail(new NeverForThis({ purpose }))
  if (reader === record.worker)
    return Result.succeed({
      worker: record.worker,
      as: "worker",
      part: { _tag: "Everything" },
      entries: record.entries
    })
  const sharing = record.sharing.find(({ person }) => person === reader)
  if (sharing === undefined || purpose === "own") return Result.fail(new NotShared({ person: reader }))
  return Result.succeed({
    worker: record.worker,
    as: sharing.as,
    part: sharing.part,
    entries: record.entries.filter(({ statement }) => maySee(sharing.part, statement))
  })
}
