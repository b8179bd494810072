import { graphemesOf } from "../text/graphemes.ts"

/** A line of text being written, and where in it. */
export interface Field {
  readonly before: string
  readonly after: string
}

export const emptyField: Field = { before: "", after: "" }
export const fieldOf = (text: string): Field => ({ before: text, after: "" })
export const textOf = ({ after, before }: Field): string => before + after

const lastOf = (text: string): string => graphemesOf(text).at(-1) ?? ""
const firstOf = (text: string): string => graphemesOf(text)[0] ?? ""

/** Puts text in; a line has no line ends and no other control characters. */
export const insert = ({ after, before }: Field, text: string): Field => ({
  before: before + text.replaceAll(/[\s\p{Cc}]+/gu, " "),
  after
})

/** What each key does in a line of text: by whole graphemes, so that half an emoji is never left. */
const edits: Readonly<Record<string, (field: Field) => Field>> = {
  backspace: ({ after, before }) => ({ before: before.slice(0, before.length - lastOf(before).length), after }),
  delete: ({ after, before }) => ({ before, after: after.slice(firstOf(after).length) }),
  left: ({ after, before }) => ({
    before: before.slice(0, before.length - lastOf(before).length),
    after: lastOf(before) + after
  }),
  right: ({ after, before }) => ({ before: before + firstOf(after), after: after.slice(firstOf(after).length) }),
  home: (field) => ({ before: "", after: textOf(field) }),
  end: (field) => fieldOf(textOf(field)),
  "ctrl+a": (field) => ({ before: "", after: textOf(field) }),
  "ctrl+e": (field) => fieldOf(textOf(field)),
  "ctrl+u": ({ after }) => ({ before: "", after }),
  "ctrl+w": ({ after, before }) => ({ before: before.replace(/\S+\s*$/u, ""), after })
}

/** The keys that edit a line of text, and none of them anything else. */
export const editingKeys: ReadonlyArray<string> = Object.keys(edits)

/** The field after one of those keys. */
export const edit = (field: Field, key: string): Field => edits[key]?.(field) ?? field
