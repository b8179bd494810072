import { SqlError } from "effect/sql"

/**
 * SQLite's extended result codes for a doubled primary key and a doubled row id. They mean what PostgreSQL calls a
 * unique violation, but `classifySqliteError` knows only the code of a `UNIQUE` constraint.
 */
const doubledKeys: ReadonlySet<unknown> = new Set([1555, 2579])
const uniqueConstraint = 2067

/** The codes node:sqlite puts into `errcode`, told to `classifySqliteError` under the name it looks for. */
const withErrno = (cause: unknown): unknown => {
  if (typeof cause === "object" && cause !== null && "errcode" in cause && !("errno" in cause)) {
    Object.assign(cause, { errno: doubledKeys.has(cause.errcode) ? uniqueConstraint : cause.errcode })
  }
  return cause
}

/**
 * A failure of node:sqlite as the `SqlError` both engines share, so that a repository handles `UniqueViolation`,
 * `ConstraintError` and `LockTimeoutError` once.
 */
export const sqliteError = (cause: unknown, operation: string): SqlError.SqlError =>
  new SqlError.SqlError({
    reason: SqlError.classifySqliteError(withErrno(cause), { message: `Failed to ${operation}`, operation })
  })
