import type { Client } from "@peerbridge/api/client"
import type { Place } from "./Place.ts"
import type { Column, Row } from "./table/Column.ts"

/** What a place shows once it is read: plain data, so that it can be drawn, filtered and tested without the place. */
export interface Page {
  /** From the organisation down: "Northbrook and Vale", "Riverside EI", "Round 2". */
  readonly trail: ReadonlyArray<string>
  /** Lines above the lists. */
  readonly head: ReadonlyArray<string>
  readonly panes: readonly [Pane, ...ReadonlyArray<Pane>]
  /** Two lists stand side by side where there is room; else one is shown at a time. */
  readonly beside: boolean
  /** Said under the lists. */
  readonly note: string
  /** The same as a command, without the program's name. */
  readonly command: string
  readonly links: Links
  readonly actions: ReadonlyArray<Action>
}

/** One list of a page. */
export interface Pane {
  readonly id: string
  readonly title: string
  readonly columns: ReadonlyArray<Column>
  readonly rows: ReadonlyArray<ListRow>
  /** The row to stand on at first, if not the first. */
  readonly start?: string
  /** Said when there is nothing in it: what to do. */
  readonly empty: string
}

/** A row of a list, with what the panel, a screen reader and the keys make of it. */
export interface ListRow extends Row {
  /** All of it in one sentence. */
  readonly sentence: string
  readonly panel: Panel
  /** Where Enter leads. Without it Enter shows all there is to say. */
  readonly opens?: Place
  readonly links?: Links
  readonly actions?: ReadonlyArray<Action>
  /** The row as a command, where that differs from the page's. */
  readonly command?: string
}

/** What is said of a row: why it is as it is, what comes next, and on what source that stands. */
export interface Panel {
  readonly why: string
  readonly next?: string
  readonly source?: string
  /** Further lines, shown when there is room and when one asks for all of it. */
  readonly more: ReadonlyArray<string>
}

/** Places beside the one that Enter opens; a text says why one cannot go there. */
export interface Links {
  readonly rounds?: Place
  readonly results?: Place | { readonly off: string }
  readonly audit?: Place
  readonly more?: Place
}

/** Something that can be done, and what it asks first. */
export interface Action {
  readonly id: "new" | "rename" | "close" | "reveal"
  /** "Close round 3 of Thornbury". */
  readonly label: string
  /** Why it cannot be done now; absent when it can. */
  readonly off?: string
  readonly asks: Asks
  /** The same as a command, without the program's name. */
  readonly command: string
  /** Does it; `given` is the text that was asked for. */
  readonly run: (client: Client, given: string) => Promise<Done>
}

/** By how bad it would be by mistake: a yes, the name typed out; or a text that is needed anyway. */
export type Asks =
  | { readonly _tag: "Yes"; readonly lines: ReadonlyArray<string> }
  | { readonly _tag: "Name"; readonly lines: ReadonlyArray<string>; readonly name: string }
  | { readonly _tag: "Text"; readonly label: string; readonly initial: string }

/** What came of an action; `undo` does the opposite, where there is one. */
export interface Done {
  readonly message: string
  readonly undo?: (client: Client) => Promise<Done>
}
