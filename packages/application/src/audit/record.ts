import { Effect, type Schema } from "effect"
import { CurrentActor, signature } from "../access/Actor.ts"
import { AuditLog } from "../ports/AuditLog.ts"
import { now } from "../time/today.ts"

/** Writes who did what to which thing; call it inside the transaction that does it. */
export const record = Effect.fn("record")(function* (
  organisation: string,
  did: string,
  subject: string,
  change: { readonly before?: Schema.Json; readonly after?: Schema.Json } = {}
) {
  const actor = yield* CurrentActor
  const log = yield* AuditLog
  yield* log.append({
    organisation,
    at: yield* now,
    who: signature(actor),
    did,
    subject,
    before: change.before ?? null,
    after: change.after ?? null
  })
})
