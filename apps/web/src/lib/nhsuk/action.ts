import type { ClassValue } from "svelte/elements"
import type { Attributes, Content } from "./content.ts"

/** A small link or button in the corner of a card or at the end of a summary row: "Change". */
export interface CardAction {
  readonly text: Content
  /** What it is that the action changes; every "Change" must say so to screen readers. */
  readonly visuallyHiddenText?: string | undefined
  readonly href?: string | undefined
  /** A submit button of the form around it, in place of a link. */
  readonly type?: "submit" | "button" | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly id?: string | undefined
  readonly class?: ClassValue | undefined
  readonly attributes?: Attributes | undefined
}

/** Actions as a list, or with options of the cell around them. */
export type Actions =
  | ReadonlyArray<CardAction>
  | {
      readonly items: ReadonlyArray<CardAction>
      readonly id?: string | undefined
      readonly class?: ClassValue | undefined
      readonly width?: string | undefined
      readonly attributes?: Attributes | undefined
    }

const isList = (actions: Actions): actions is ReadonlyArray<CardAction> => Array.isArray(actions)

/** The actions of a card or row with the options of their cell. */
export const actionList = (actions: Actions | undefined): Exclude<Actions, ReadonlyArray<CardAction>> =>
  actions === undefined ? { items: [] } : isList(actions) ? { items: actions } : actions
