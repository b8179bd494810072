import type { ClassValue } from "svelte/elements"
import type { Attributes, Content, PartOptions } from "./content.ts"
import type { LabelOptions } from "./heading.ts"

/** The red line over a field. `true` marks the field as wrong without words of its own. */
export interface ErrorOptions extends PartOptions {
  readonly visuallyHiddenText?: string | undefined
}

/** What stands right before or after a control, and attributes of the group around it. */
export interface FormGroupOptions {
  readonly class?: ClassValue | undefined
  readonly attributes?: Attributes | undefined
  readonly beforeInput?: Content | PartOptions | undefined
  readonly afterInput?: Content | PartOptions | undefined
}

/** Options that every single control shares. */
export interface FieldOptions {
  readonly label?: Content | LabelOptions | undefined
  readonly hint?: Content | PartOptions | undefined
  readonly errorMessage?: Content | ErrorOptions | true | undefined
  /** The id of the control; its name when left out. Error summaries link to it. */
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly describedBy?: string | undefined
  readonly formGroup?: FormGroupOptions | undefined
  readonly class?: ClassValue | undefined
}

/** The legend around several controls that answer one question. */
export interface FieldsetOptions {
  readonly legend?: Content | LabelOptions | undefined
  readonly id?: string | undefined
  readonly class?: ClassValue | undefined
  readonly role?: string | undefined
  readonly describedBy?: string | undefined
  readonly attributes?: Attributes | undefined
}
