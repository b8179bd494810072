import type { Snippet } from "svelte"
import type { ClassValue } from "svelte/elements"
import type { Attributes, Content, PartOptions } from "./content.ts"

/** One radio or checkbox. */
export interface ChoiceItem {
  readonly value: string | number
  /** What one chooses. */
  readonly text: Content
  readonly label?: PartOptions | undefined
  readonly hint?: Content | PartOptions | undefined
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly checked?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** Shown below the item while it is chosen, by CSS, so also without script. */
  readonly conditional?: Snippet | undefined
  /** Checkboxes only: "exclusive" clears the others ("None of these"); "inclusive" ticks them all, where script runs. */
  readonly behaviour?: "exclusive" | "inclusive" | undefined
  readonly behaviourGroup?: string | undefined
  readonly class?: ClassValue | undefined
  readonly attributes?: Attributes | undefined
}

/** The word between two items: "or". */
export interface ChoiceDivider {
  readonly divider: string
  readonly behaviour?: "inclusive" | undefined
}

export type Choice = ChoiceItem | ChoiceDivider

export const isDivider = (choice: Choice): choice is ChoiceDivider => "divider" in choice

/** The first item carries the bare prefix, so that an error summary can link to it; the others are numbered from 2. */
export const choiceId = (item: ChoiceItem, idPrefix: string, at: number): string =>
  item.id ?? (at === 0 ? idPrefix : `${idPrefix}-${at + 1}`)
