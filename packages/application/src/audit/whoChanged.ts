import { Effect, Option } from "effect"
import { AuditLog } from "../ports/AuditLog.ts"
import { nameOf } from "./nameOf.ts"

/** How far back in the audit trail we look for whoever changed something. */
const lookedAt = 50

/** The name of whoever changed something last, from the audit trail; none when it is too long ago to be found. */
export const whoChanged = Effect.fn("whoChanged")(function* (organisation: string, subject: string) {
  const entries = yield* AuditLog.use((log) => log.page(organisation, lookedAt))
  const last = entries.find((entry) => entry.subject === subject)
  return last === undefined ? Option.none<string>() : yield* nameOf(last.who)
})
