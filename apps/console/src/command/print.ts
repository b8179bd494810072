import { Effect } from "effect"
import type { Column, Row } from "../core/table/Column.ts"
import { plainTable } from "../core/table/plainTable.ts"
import { asciiOf } from "../core/text/ascii.ts"
import { Process } from "./Process.ts"

/** Writes data as JSON. */
export const printJson = (data: unknown): Effect.Effect<void, never, Process> =>
  Process.use(({ write }) => Effect.sync(() => write(`${JSON.stringify(data, null, 2)}\n`)))

/** Writes data as lines, in ASCII if need be. */
export const printLines = (lines: ReadonlyArray<string>, ascii = false): Effect.Effect<void, never, Process> =>
  Process.use(({ write }) =>
    Effect.sync(() => write(lines.map((line) => `${ascii ? asciiOf(line) : line}\n`).join("")))
  )

/** Tells a person something. */
export const say = (message: string): Effect.Effect<void, never, Process> =>
  Process.use((process) => Effect.sync(() => process.say(`${message}\n`)))

/** A list as a table; an empty one as the sentence that says so. */
export const table = (
  columns: ReadonlyArray<Column>,
  rows: ReadonlyArray<Row>,
  empty: string
): ReadonlyArray<string> => (rows.length === 0 ? [empty] : plainTable(columns, rows))
