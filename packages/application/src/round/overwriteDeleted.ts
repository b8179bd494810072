import { Effect, Option } from "effect"
import { Sent } from "../ports/Answering.ts"
import { Settings } from "../ports/Settings.ts"
import { Transactions } from "../ports/Transactions.ts"

const setting = "overwriting-owed"

/**
 * Notes, in the transaction of a reveal or of a pool over teams, that what it deletes is still to be overwritten: the process may end
 * before that is done. `what` tells them apart.
 */
export const oweOverwriting = Effect.fn("oweOverwriting")(function* (what: string) {
  yield* Settings.use((settings) => settings.put(setting, what))
})

/**
 * Overwrites what reveals have deleted, if that was not done yet: after each reveal, and at every start for one that was cut short.
 * What cannot be done now stays owed.
 */
export const overwriteDeleted = Effect.fn("overwriteDeleted")(function* () {
  const settings = yield* Settings
  const owed = yield* settings.get(setting)
  if (Option.isNone(owed) || !(yield* Sent.use((sent) => sent.scrub))) return
  yield* Transactions.use((transactions) =>
    transactions.run(
      Effect.gen(function* () {
        // another round may have been revealed while this was going on: that one is still owed
        const now = yield* settings.get(setting)
        if (Option.contains(now, owed.value)) yield* settings.remove(setting)
      })
    )
  )
})
