import type { SQLInputValue } from "node:sqlite"

const isBindable = (value: unknown): value is SQLInputValue =>
  value === null ||
  typeof value === "string" ||
  typeof value === "number" ||
  typeof value === "bigint" ||
  ArrayBuffer.isView(value)

/**
 * The parameters of a statement if SQLite can hold each of them: text, number, bytes or null. Throws otherwise.
 *
 * node:sqlite takes a leading object (a `Date`, say) for named parameters and `undefined` for nothing, and silently
 * stores NULL for both; rows are therefore encoded before they reach this layer.
 */
export const bindable = (params: ReadonlyArray<unknown>): ReadonlyArray<SQLInputValue> =>
  params.map((value, index) => {
    if (isBindable(value)) return value
    throw new TypeError(
      `Parameter ${index + 1} is ${value === undefined ? "undefined" : `a ${typeof value}`}; encode it`
    )
  })
