import { type Cause, Context, Deferred, Effect, Exit, Fiber, Layer, Queue } from "effect"
import { SqlClient, type SqlError } from "effect/sql"
import { nextTurn } from "./nextTurn.ts"
import { outsideTransaction } from "./outsideTransaction.ts"

/** One piece of work waiting for its turn, with the type of its answer kept inside. */
interface Submission {
  /** Does the work in a savepoint and remembers how it went; never fails. */
  readonly attempt: Effect.Effect<void>
  /** Hands the answer over once the transaction around the savepoint has ended in this way. */
  readonly settle: (commit: Exit.Exit<void, SqlError.SqlError>) => Effect.Effect<void>
}

const withinTransaction =
  "GroupCommit.commit was called inside an open transaction. It would wait for a connection that this very transaction " +
  "holds. Commit the group from outside, or use sql.withTransaction for work that belongs to the transaction."

const closed = new Error("GroupCommit.commit was called after its layer was closed")

const makeSubmission = <A, E>(work: Effect.Effect<A, E | SqlError.SqlError>) => {
  const answer = Deferred.makeUnsafe<A, E | SqlError.SqlError>()
  let withdrawn = false
  let result: Exit.Exit<A, E | SqlError.SqlError> = Exit.interrupt()
  const submission: Submission = {
    attempt: Effect.suspend(() => {
      if (withdrawn) return Effect.void
      return Effect.map(Effect.exit(work), (exit) => {
        result = exit
      })
    }),
    settle: (commit) => Deferred.done(answer, Exit.isFailure(commit) ? Exit.failCause(commit.cause) : result)
  }
  const awaited = Effect.onInterrupt(Deferred.await(answer), () =>
    Effect.sync(() => {
      withdrawn = true
    })
  )
  return { submission, awaited }
}

const makeQueued = Effect.fnUntraced(function* (sql: SqlClient.SqlClient) {
  const waiting = yield* Queue.make<Submission, Cause.Done>()

  const flush = Effect.gen(function* () {
    const first = yield* Queue.take(waiting)
    yield* nextTurn
    const group = [first, ...(yield* Queue.clear(waiting))]
    const attempts = Effect.forEach(group, ({ attempt }) => attempt, { discard: true })
    const commit = yield* Effect.exit(sql.withTransaction(attempts))
    yield* Effect.forEach(group, ({ settle }) => settle(commit), { discard: true })
  })

  const loop = yield* Effect.forkScoped(Effect.ignore(Effect.forever(flush)))
  yield* Effect.addFinalizer(() => Effect.andThen(Queue.end(waiting), Fiber.await(loop)))

  return Effect.fnUntraced(function* <A, E, R>(work: Effect.Effect<A, E, R>) {
    const context = yield* Effect.context<R>()
    const { awaited, submission } = makeSubmission(sql.withTransaction(Effect.provideContext(work, context)))
    if (!(yield* Queue.offer(waiting, submission))) return yield* Effect.die(closed)
    return yield* awaited
  })
})

/**
 * Transactions that share one flush to the disk with others that arrive at the same moment.
 *
 * On SQLite a flush is what a submission costs; sixteen people submitting together would queue for sixteen of them. Here
 * each gets a savepoint inside one transaction, and hears back after that transaction's COMMIT: an answer means durable,
 * as ever. On PostgreSQL, which groups commits itself, each is a transaction of its own.
 */
export class GroupCommit extends Context.Service<
  GroupCommit,
  {
    /**
     * Runs `work` all or nothing and answers once it is durable. If it fails or dies, its own part alone is rolled back.
     * If the shared COMMIT fails, everyone in the group gets that `SqlError` and nothing is kept.
     *
     * Interrupted before its turn, nothing is written; interrupted later, the work may still be committed: retry with an
     * idempotency key, as after a lost connection. A call inside an open transaction is a defect.
     */
    readonly commit: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E | SqlError.SqlError, R>
  }
>()("@peerbridge/storage/engine/GroupCommit") {
  /** Shared flushes on SQLite, plain transactions elsewhere. Closing commits what has been accepted. */
  static readonly layer = Layer.effect(
    GroupCommit,
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      const commit = yield* sql.onDialectOrElse({
        sqlite: () => makeQueued(sql),
        orElse: () => Effect.succeed(<A, E, R>(work: Effect.Effect<A, E, R>) => sql.withTransaction(work))
      })
      return GroupCommit.of({
        commit: (work) => outsideTransaction(sql, withinTransaction, commit(work))
      })
    })
  )
}
