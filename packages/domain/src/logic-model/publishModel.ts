import { Result, Schema } from "effect"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { DraftModel } from "./DraftModel.ts"
import { DraftMoved } from "./EditRefused.ts"
import { Finding, isBlocking } from "./Finding.ts"
import { findingsOf, nothingKnown } from "./findingsOf.ts"
import type { LogicModel } from "./LogicModel.ts"

/** The model contradicts itself; what must be put right is listed. Warnings do not stand in the way. */
export class ModelNotReady extends Schema.TaggedError<ModelNotReady>()("ModelNotReady", {
  findings: Schema.NonEmptyArray(Finding)
}) {
  override get message() {
    return `The model cannot be published yet: ${this.findings.map(({ sentence }) => sentence).join(" ")}`
  }
}

/**
 * The draft as an immutable version, published `on` a day; refused if somebody edited it since `seen`, or while a
 * blocking finding stands. The draft given is left as it was.
 */
export const publishModel = (
  draft: DraftModel,
  seen: number,
  on: CalendarDate
): Result.Result<LogicModel, DraftMoved | ModelNotReady> => {
  if (seen !== draft.revision) return Result.fail(new DraftMoved({ seen, current: draft.revision }))
  const [first, ...rest] = findingsOf(draft, nothingKnown).filter(isBlocking)
  if (first !== undefined) return Result.fail(new ModelNotReady({ findings: [first, ...rest] }))
  const { revision: _, ...model } = draft
  return Result.succeed({ ...model, publishedOn: on })
}
