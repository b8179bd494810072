import { Effect, Option } from "effect"
import type { SqlClient } from "effect/sql"

/**
 * Runs `effect` unless a transaction is open, which is a defect with `reason`: the caller would wait for a connection
 * that its own transaction holds.
 */
export const outsideTransaction = <A, E, R>(
  sql: SqlClient.SqlClient,
  reason: string,
  effect: Effect.Effect<A, E, R>
): Effect.Effect<A, E, R> =>
  Effect.flatMap(Effect.serviceOption(sql.transactionService), (open) =>
    Option.isSome(open) ? Effect.die(new Error(reason)) : effect
  )
