import type { Snippet } from "svelte"
import type { ClassValue, HTMLAttributes } from "svelte/elements"

/** Words in a component: plain text, or a snippet where they need markup. Plain text is always escaped. */
export type Content = string | Snippet

/** Further attributes of one part of a component. */
export interface Attributes {
  readonly lang?: string | undefined
  readonly hidden?: boolean | undefined
  readonly tabindex?: number | undefined
  readonly [data: `data-${string}`]: string | number | boolean | undefined
  readonly [aria: `aria-${string}`]: string | undefined
  readonly [attachment: symbol]: unknown
}

/** What every component takes and hands on to its outermost element. */
export interface ElementProps<Of extends HTMLElement = HTMLElement> extends Omit<
  HTMLAttributes<Of>,
  "id" | "class" | "title" | "prefix" | "children"
> {
  id?: string | undefined
  class?: ClassValue | undefined
}

/** What most parts of a component can be given beside their words. */
export interface PartOptions {
  readonly text?: Content | undefined
  readonly id?: string | undefined
  readonly class?: ClassValue | undefined
  readonly attributes?: Attributes | undefined
}

/** A part given as options even where the caller gave only its words. Nothing stays nothing. */
export const part = <Options extends PartOptions>(given: Content | Options | undefined): Options | undefined =>
  typeof given === "string" || typeof given === "function" ? ({ text: given } as Options) : given

/** Ids joined for `aria-describedby`, or nothing when there are none. */
export const describedBy = (...ids: ReadonlyArray<string | undefined>): string | undefined => {
  const given = ids.filter((id) => id !== undefined && id !== "")
  return given.length === 0 ? undefined : given.join(" ")
}
