import { Effect, Option } from "effect"
import { Conflict } from "../Errors.ts"
import { AuditLog } from "../ports/AuditLog.ts"
import { nameOf } from "./nameOf.ts"

/** How far back in the audit trail we look for whoever changed something. */
const lookedAt = 50

/**
 * Fails with the conflict, saying who came first by name, from the audit trail: "Priya changed this round while you were writing".
 * It stays "Somebody" when the change is too long ago to be found.
 */
export const namingWhoChanged = (organisation: string, subject: string) =>
  Effect.fnUntraced(function*({ theirs, what, yours }: Conflict) {
    const entries = yield* AuditLog.use((log) => log.page(organisation, lookedAt))
    const last = entries.find((entry) => entry.subject === subject)
    const name = last === undefined ? Option.none<string>() : yield* nameOf(last.who)
    return yield* new Conflict({ what, theirs, yours, changedBy: Option.getOrElse(name, () => "Somebody") })
  })
