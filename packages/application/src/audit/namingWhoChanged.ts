import { Effect, Option } from "effect"
import { Conflict } from "../Errors.ts"
import { whoChanged } from "./whoChanged.ts"

/**
 * Fails with the conflict, saying who came first by name, from the audit trail: "Priya changed this round while you were writing".
 * It stays "Somebody" when the change is too long ago to be found.
 */
export const namingWhoChanged = (organisation: string, subject: string) =>
  Effect.fnUntraced(function* ({ theirs, what, yours }: Conflict) {
    const name = yield* whoChanged(organisation, subject)
    return yield* new Conflict({ what, theirs, yours, changedBy: Option.getOrElse(name, () => "Somebody") })
  })
