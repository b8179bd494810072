import type { Action, Done, Page } from "../Page.ts"
import { firstPlace, type Place } from "../Place.ts"
import type { Field } from "./Field.ts"

/** Everything the full screen shows, but for what never changes while it is open. */
export interface State {
  readonly size: Size
  /** Where one came from, and last where one is. */
  readonly stack: readonly [Visit, ...ReadonlyArray<Visit>]
  readonly mode: Mode
  readonly toast: Toast | undefined
  /** Takes the last change back. */
  readonly undo: Done["undo"] | undefined
  /** What is being done right now: keys wait until it is. */
  readonly busy: string | undefined
  /** Keys pressed before the place they are meant for was read: they act as soon as it is. */
  readonly ahead: ReadonlyArray<string>
  /** Names the next visit. */
  readonly visits: number
}

export interface Size {
  readonly columns: number
  readonly rows: number
}

/** A stay at a place: what was read of it, and how one left its lists. */
export interface Visit {
  readonly id: number
  readonly place: Place
  readonly page: Page | undefined
  /** When it was read last: "10:42". */
  readonly readAt: string | undefined
  readonly reading: boolean
  readonly failed: string | undefined
  readonly pane: number
  readonly filter: string
  /** By pane. */
  readonly at: Readonly<Record<string, Position>>
}

/** Where one stands in a list: by the row itself, so that it survives sorting, filtering and reading again. */
export interface Position {
  readonly key: string | undefined
  /** Where to stand when the row is gone. */
  readonly index: number
  /** The first row in sight. */
  readonly top: number
}

/** Before one has moved: on the row to start with, which then is the first in sight. */
export const firstPosition = (start: string | undefined): Position => ({
  key: start,
  index: 0,
  top: start === undefined ? 0 : Number.MAX_SAFE_INTEGER
})

export interface Toast {
  readonly text: string
  readonly tone: "done" | "refused"
}

/** What has the keys. */
export type Mode =
  | { readonly _tag: "Browse" }
  /** `before`: the filter to go back to. */
  | { readonly _tag: "Filter"; readonly field: Field; readonly before: string }
  | { readonly _tag: "GoTo"; readonly field: Field; readonly choice: number }
  | { readonly _tag: "Palette"; readonly field: Field; readonly choice: number }
  /** Something longer to read. */
  | { readonly _tag: "Read"; readonly title: string; readonly lines: ReadonlyArray<string>; readonly top: number }
  | { readonly _tag: "Yes"; readonly action: Action; readonly chosen: boolean }
  | { readonly _tag: "Name"; readonly action: Action; readonly field: Field; readonly problem: string | undefined }
  | { readonly _tag: "Text"; readonly action: Action; readonly field: Field; readonly problem: string | undefined }

export const browsing: Mode = { _tag: "Browse" }

/** What has to be done outside: reading, changing, leaving. */
export type Task =
  | { readonly _tag: "Read"; readonly visit: number; readonly place: Place }
  | { readonly _tag: "Run"; readonly action: Action; readonly given: string }
  | { readonly _tag: "Undo"; readonly undo: NonNullable<Done["undo"]> }
  | { readonly _tag: "Leave"; readonly interrupted: boolean }
  | { readonly _tag: "Suspend" }

/** A new state, and what has to be done outside to go on. */
export interface Step {
  readonly state: State
  readonly tasks: ReadonlyArray<Task>
}

export const visitTo = (id: number, place: Place): Visit => ({
  id,
  place,
  page: undefined,
  readAt: undefined,
  reading: true,
  failed: undefined,
  pane: 0,
  filter: "",
  at: {}
})

/** The state the console opens with, which still has to be read. */
export const opening = (size: Size, place: Place = firstPlace): Step => ({
  state: {
    size,
    stack: [visitTo(1, place)],
    mode: browsing,
    toast: undefined,
    undo: undefined,
    busy: undefined,
    ahead: [],
    visits: 1
  },
  tasks: [{ _tag: "Read", visit: 1, place }]
})
