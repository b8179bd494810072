import { Effect } from "effect"
import { requireTo } from "../access/Actor.ts"
import { AuditLog } from "../ports/AuditLog.ts"

/** How many entries a page of the audit trail holds. */
const pageSize = 50

/** A page of the audit trail, the newest first; the next page starts before the last place of this one. */
export const auditPage = Effect.fn("auditPage")(function*(organisation: string, before?: number) {
  yield* requireTo("audit.view", { organisation })
  const log = yield* AuditLog
  const entries = yield* log.page(organisation, pageSize, before)
  const last = entries.at(-1)
  return { entries, next: entries.length === pageSize && last !== undefined ? last.place : null }
})
