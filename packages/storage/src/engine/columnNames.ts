import { String } from "effect"

const remembered = (rename: (name: string) => string): ((name: string) => string) => {
  const known = new Map<string, string>()
  return (name) => {
    const found = known.get(name)
    if (found !== undefined) return found
    const renamed = rename(name)
    known.set(name, renamed)
    return renamed
  }
}

/**
 * The column of a field: `createdOn` -> `created_on`. Remembered, because it is asked for every column of every row and
 * a schema has few names. Names come from the program's own statements, never from people, so the memory stays small.
 */
export const toColumn: (field: string) => string = remembered(String.camelToSnake)

/** The field of a column: `created_on` -> `createdOn`. */
export const fromColumn: (column: string) => string = remembered(String.snakeToCamel)
