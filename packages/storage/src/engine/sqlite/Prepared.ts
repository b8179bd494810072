import type { DatabaseSync, StatementSync } from "node:sqlite"

/** A statement SQLite has compiled, and whether running it answers with rows. */
export interface Prepared {
  readonly statement: StatementSync
  readonly answersRows: boolean
}

/** Compiles one statement. */
export const prepareOnce = (db: DatabaseSync, sql: string): Prepared => {
  const statement = db.prepare(sql)
  return { statement, answersRows: statement.columns().length > 0 }
}

const kept = 256

/** Compiles each statement once and keeps the latest 256, the oldest leaving first. */
export const makePreparedCache = (db: DatabaseSync): ((sql: string) => Prepared) => {
  const cache = new Map<string, Prepared>()
  return (sql) => {
    const known = cache.get(sql)
    if (known !== undefined) return known
    const [oldest] = cache.keys()
    if (cache.size >= kept && oldest !== undefined) cache.delete(oldest)
    const prepared = prepareOnce(db, sql)
    cache.set(sql, prepared)
    return prepared
  }
}
