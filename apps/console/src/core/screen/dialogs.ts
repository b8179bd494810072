import { type KeyCommand } from "./bindings.ts"
import { browse, refused, type Surroundings } from "./browsing.ts"
import { edit, type Field, fieldOf, insert, textOf } from "./Field.ts"
import { placeNamed, suggestionsFor } from "./goTo.ts"
import { layoutOf } from "./layout.ts"
import { atVisit, moveTo } from "./moving.ts"
import { matchingDoables } from "./palette.ts"
import { browsing, type Mode, type State, type Step } from "./State.ts"
import { goTo } from "./travelling.ts"

/** Does what a key means in the dialog that is open. */
export const inDialog = (state: State, command: KeyCommand, around: Surroundings): Step => {
  const { mode } = state
  switch (mode._tag) {
    case "Browse":
      return stay(state)
    case "Filter":
      return inFilter(state, mode, command)
    case "GoTo":
      return inGoTo(state, mode, command)
    case "Palette":
      return inPalette(state, mode, command, around)
    case "Read":
      return inRead(state, mode, command)
    case "Yes":
      return inYes(state, mode, command)
    case "Name":
    case "Text":
      return inWriting(state, mode, command)
  }
}

type In<Tag extends Mode["_tag"]> = Extract<Mode, { readonly _tag: Tag }>

const stay = (state: State): Step => ({ state, tasks: [] })
const close = (state: State): Step => stay({ ...state, mode: browsing })

/** Puts text into the line that is being written. */
export const write = (state: State, text: string): State => changeField(state, (field) => insert(field, text))

/** Edits the line that is being written. */
export const editLine = (state: State, key: string): State => changeField(state, (field) => edit(field, key))

const changeField = (state: State, change: (field: Field) => Field): State => {
  const { mode } = state
  if (!("field" in mode)) return state
  const field = change(mode.field)
  switch (mode._tag) {
    case "Filter":
      return filtered({ ...state, mode: { ...mode, field } }, textOf(field))
    case "GoTo":
    case "Palette":
      return { ...state, mode: { ...mode, field, choice: 0 } }
    case "Name":
    case "Text":
      return { ...state, mode: { ...mode, field, problem: undefined } }
  }
}

const filtered = (state: State, filter: string): State => atVisit(state, (visit) => ({ ...visit, filter }))

const inFilter = (state: State, { before }: In<"Filter">, command: KeyCommand): Step => {
  switch (command) {
    case "accept":
      return close(state)
    case "cancel":
      return close(filtered(state, before))
    case "up":
      return stay(moveTo(state, (index) => index - 1))
    case "down":
      return stay(moveTo(state, (index) => index + 1))
    default:
      return stay(state)
  }
}

const chosen = (choice: number, count: number, command: KeyCommand): number =>
  Math.max(0, Math.min(count - 1, choice + (command === "down" ? 1 : command === "up" ? -1 : 0)))

const inGoTo = (state: State, mode: In<"GoTo">, command: KeyCommand): Step => {
  const suggestions = suggestionsFor(textOf(mode.field), state)
  const suggested = suggestions[mode.choice]?.text
  switch (command) {
    case "cancel":
      return close(state)
    case "complete":
      return stay(
        suggested === undefined ? state : { ...state, mode: { ...mode, field: fieldOf(suggested), choice: 0 } }
      )
    case "accept": {
      const typed = textOf(mode.field).trim()
      // what is chosen from the list counts, unless it was written out
      const wanted = suggested === undefined || suggestions.some(({ text }) => text === typed) ? typed : suggested
      const place = placeNamed(wanted)
      if ("_tag" in place) return goTo(state, place)
      // a place that needs a team: the name is filled in, and the team is asked for
      return suggested !== undefined && suggested !== textOf(mode.field)
        ? stay({ ...state, mode: { ...mode, field: fieldOf(suggested), choice: 0 } })
        : stay(refused(state, place.problem))
    }
    default:
      return stay({ ...state, mode: { ...mode, choice: chosen(mode.choice, suggestions.length, command) } })
  }
}

const inPalette = (state: State, mode: In<"Palette">, command: KeyCommand, around: Surroundings): Step => {
  const doables = matchingDoables(state, textOf(mode.field))
  const doable = doables[mode.choice]
  switch (command) {
    case "cancel":
      return close(state)
    case "complete":
      return stay(
        doable === undefined ? state : { ...state, mode: { ...mode, field: fieldOf(doable.label), choice: 0 } }
      )
    case "accept":
      return doable === undefined ? stay(state) : browse({ ...state, mode: browsing }, doable.command, around)
    default:
      return stay({ ...state, mode: { ...mode, choice: chosen(mode.choice, doables.length, command) } })
  }
}

const inRead = (state: State, mode: In<"Read">, command: KeyCommand): Step => {
  const { body } = layoutOf(state)
  const by = { up: -1, down: 1, "page-up": -body, "page-down": body }
  if (command === "cancel") return close(state)
  const move = Object.hasOwn(by, command) ? by[command as keyof typeof by] : 0
  return stay({ ...state, mode: { ...mode, top: Math.max(0, Math.min(mode.lines.length - 1, mode.top + move)) } })
}

const inYes = (state: State, mode: In<"Yes">, command: KeyCommand): Step => {
  switch (command) {
    case "switch":
      return stay({ ...state, mode: { ...mode, chosen: !mode.chosen } })
    case "agree":
      return doing(state, mode, "")
    case "accept":
      return mode.chosen ? doing(state, mode, "") : close(state)
    default:
      return close(state)
  }
}

const inWriting = (state: State, mode: In<"Name"> | In<"Text">, command: KeyCommand): Step => {
  if (command === "cancel") return close(state)
  if (command !== "accept") return stay(state)
  const given = textOf(mode.field).trim()
  const problem = problemOf(mode, given)
  return problem === undefined ? doing(state, mode, given) : stay({ ...state, mode: { ...mode, problem } })
}

const problemOf = ({ action }: In<"Name"> | In<"Text">, given: string): string | undefined => {
  if (action.asks._tag === "Name")
    return given === action.asks.name ? undefined : `Type ${action.asks.name}, or press Esc.`
  return given === "" ? "Write something, or press Esc." : undefined
}

const doing = (state: State, { action }: In<"Yes"> | In<"Name"> | In<"Text">, given: string): Step => ({
  state: { ...state, mode: browsing, toast: undefined, undo: undefined, busy: action.label },
  tasks: [{ _tag: "Run", action, given }]
})
