import type { ClassValue } from "svelte/elements"
import type { Attributes, Content, PartOptions } from "./content.ts"

/** Sizes of headings, labels, legends and captions in the NHS.UK type scale. */
export type Size = "xxs" | "xs" | "s" | "m" | "l" | "xl"

/** A few grey words that go with a heading. */
export interface CaptionOptions extends PartOptions {
  readonly size?: "m" | "l" | "xl" | "xxl" | Size | undefined
  /** Inside the heading at its start or end, or outside it. */
  readonly placement?: "start" | "end" | "before" | "after" | undefined
  readonly element?: string | undefined
}

/** A heading within another component. */
export interface HeadingOptions extends PartOptions {
  readonly caption?: Content | CaptionOptions | undefined
  readonly size?: Size | undefined
  readonly level?: number | undefined
  readonly href?: string | undefined
  readonly visuallyHiddenText?: string | undefined
}

/** A label or legend; with `heading` it is also the heading of the page, so that the question is read once. */
export interface LabelOptions extends PartOptions {
  readonly size?: Size | undefined
  readonly heading?: boolean | Content | HeadingOptions | undefined
  readonly caption?: Content | CaptionOptions | undefined
  readonly visuallyHiddenText?: string | undefined
  readonly for?: string | undefined
}

/** The class of a size, unless the caller set another of the same kind. */
export const sizeClass = (prefix: string, size: Size | undefined, given: ClassValue | undefined): string | undefined =>
  size === undefined || (typeof given === "string" && given.includes(prefix)) ? undefined : `${prefix}${size}`

/** The parts of a label or legend after `heading` and the label's own options have been laid over each other. */
export interface LabelParts {
  readonly isHeading: boolean
  readonly heading: HeadingOptions
  readonly words: Content | undefined
  readonly size: Size | undefined
  readonly caption: CaptionOptions | undefined
  readonly visuallyHiddenText: string | undefined
  readonly attributes: Attributes | undefined
}
