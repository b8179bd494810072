import { describedBy, part, type Content, type PartOptions } from "./content.ts"
import type { ErrorOptions } from "./field.ts"

/** Ids that a control is described by: what the caller gave, then its hint, then its error message. */
export const noteIds = (
  id: string | undefined,
  given: string | undefined,
  hint: Content | PartOptions | undefined,
  errorMessage: Content | ErrorOptions | true | undefined
): string | undefined => {
  const hinted = part<PartOptions>(hint)
  const wrong = errorMessage === true ? undefined : part<ErrorOptions>(errorMessage)
  return describedBy(
    given,
    hinted?.text === undefined ? undefined : (hinted.id ?? `${id}-hint`),
    wrong?.text === undefined ? undefined : (wrong.id ?? `${id}-error`)
  )
}

/** Whether a field is marked as wrong. */
export const isWrong = (errorMessage: Content | ErrorOptions | true | undefined): boolean =>
  errorMessage === true || part<ErrorOptions>(errorMessage)?.text !== undefined
