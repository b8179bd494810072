import type { ClassValue, HTMLInputAttributes } from "svelte/elements"
import type { Attributes, Content, PartOptions } from "./content.ts"

/** One of the boxes of a date. */
export interface DateField {
  readonly name?: string | undefined
  readonly label?: Content | (PartOptions & { readonly for?: string | undefined }) | undefined
  readonly id?: string | undefined
  readonly value?: string | number | undefined
  readonly width?: 2 | 4 | undefined
  readonly error?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly autocomplete?: HTMLInputAttributes["autocomplete"]
  readonly class?: ClassValue | undefined
  readonly attributes?: Attributes | undefined
}

/** Day, month or year; `false` leaves the box out, as in "month and year". */
export interface DateFields {
  readonly day?: DateField | false | undefined
  readonly month?: DateField | false | undefined
  readonly year?: DateField | false | undefined
}

/** The boxes to draw, in order, each with a name and a width. */
export const dateBoxes = (
  fields: DateFields
): ReadonlyArray<DateField & { readonly part: "day" | "month" | "year"; readonly name: string }> =>
  (["day", "month", "year"] as const).flatMap((part) => {
    const field = fields[part] ?? {}
    return field === false ? [] : [{ width: part === "year" ? 4 : 2, ...field, part, name: field.name ?? part }]
  })
