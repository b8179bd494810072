import type { Action, ListRow } from "../Page.ts"
import { bindings, type KeyCommand } from "./bindings.ts"
import { emptyField, fieldOf } from "./Field.ts"
import { actionHere, commandHere, here, isHere, linksHere, paneOf, rowHere, trailOf, whyOff } from "./looking.ts"
import { atVisit, movePane, moveTo } from "./moving.ts"
import { browsing, type Mode, type State, type Step } from "./State.ts"
import { goBack, goTo, goToInstead, readAgain } from "./travelling.ts"

/** What does not follow from the state alone. */
export interface Surroundings {
  /** How this console was started: "peerbridge --demo". */
  readonly program: string
  readonly helpLines: (state: State) => ReadonlyArray<string>
}

/** Does what a key, or a line of the palette, means while browsing. */
export const browse = (state: State, command: KeyCommand, around: Surroundings): Step => {
  if (!isHere(state, command)) return stay(refused(state, elsewhere(state, command)))
  const off = whyOff(state, command)
  if (off !== undefined) return stay(refused(state, off))
  const visit = here(state)
  switch (command) {
    case "up":
      return stay(moveTo(state, (index) => index - 1))
    case "down":
      return stay(moveTo(state, (index) => index + 1))
    case "page-up":
      return stay(moveTo(state, (index, _, height) => index - height))
    case "page-down":
      return stay(moveTo(state, (index, _, height) => index + height))
    case "first":
      return stay(moveTo(state, () => 0))
    case "last":
      return stay(moveTo(state, (_, count) => count - 1))
    case "next-pane":
      return stay(movePane(state, 1))
    case "previous-pane":
      return stay(movePane(state, -1))
    case "open":
      return open(state)
    case "back":
      return visit.filter === "" ? goBack(state) : stay(atVisit(state, (one) => ({ ...one, filter: "" })))
    case "filter":
      return mode(state, { _tag: "Filter", field: fieldOf(visit.filter), before: visit.filter })
    case "goto":
      return mode(state, { _tag: "GoTo", field: emptyField, choice: 0 })
    case "palette":
      return mode(state, { _tag: "Palette", field: emptyField, choice: 0 })
    case "help":
      return mode(state, { _tag: "Read", title: "Help", lines: around.helpLines(state), top: 0 })
    case "as-command":
      return mode(state, asCommand(`${around.program} ${commandHere(visit)}`))
    case "refresh":
      return readAgain(state)
    case "teams":
      return goTo(state, { _tag: "Teams", organisation: undefined })
    case "organisations":
      return goTo(state, { _tag: "Organisations" })
    case "rounds":
    case "results":
    case "audit":
    case "more":
      return follow(state, command)
    case "new":
    case "rename":
    case "close":
    case "reveal": {
      const action = actionHere(visit, command)
      return action === undefined ? stay(state) : mode(state, asking(action))
    }
    case "undo":
      return state.undo === undefined
        ? stay(state)
        : {
            state: { ...state, undo: undefined, toast: undefined, busy: "Undo" },
            tasks: [{ _tag: "Undo", undo: state.undo }]
          }
    case "quit":
      return { state, tasks: [{ _tag: "Leave", interrupted: false }] }
    default:
      return stay(state)
  }
}

const stay = (state: State): Step => ({ state, tasks: [] })

const mode = (state: State, next: Mode): Step => stay({ ...state, mode: next, toast: undefined })

export const refused = (state: State, text: string): State => ({
  ...state,
  mode: browsing,
  toast: { text, tone: "refused" }
})

/** Said of a key that means something on other screens. */
const elsewhere = (state: State, command: KeyCommand): string => {
  if (command === "quit") return "Esc goes back; q quits on the first screen."
  if (command === "back") return "This is the first screen. q quits."
  if (command === "open") return paneOf(here(state))?.empty ?? "There is nothing to open."
  return `Not here: ${bindings.find((one) => one.command === command)?.label ?? command}.`
}

/** Goes where a row leads; of a row that leads nowhere, shows all there is to say. */
const open = (state: State): Step => {
  const row = rowHere(here(state))
  if (row === undefined) return stay(state)
  return row.opens === undefined ? mode(state, allOf(row, state)) : goTo(state, row.opens)
}

const allOf = ({ cells, panel }: ListRow, state: State): Mode => {
  const columns = paneOf(here(state))?.columns ?? []
  return {
    _tag: "Read",
    title: trailOf(here(state)).at(-1) ?? "All of it",
    top: 0,
    lines: [
      ...columns.flatMap(({ title }, index) =>
        (cells[index] ?? "") === "" ? [] : [`${index === 0 ? "" : `${title}: `}${cells[index] ?? ""}`]
      ),
      "",
      panel.why,
      ...(panel.next === undefined ? [] : [`Next: ${panel.next}`]),
      ...panel.more,
      ...(panel.source === undefined ? [] : ["", `Source: ${panel.source}`])
    ]
  }
}

const asCommand = (line: string): Mode => ({
  _tag: "Read",
  title: "The same as a command",
  lines: [line, "", `For a script: ${line} --json`],
  top: 0
})

const asking = (action: Action): Mode => {
  switch (action.asks._tag) {
    case "Yes":
      return { _tag: "Yes", action, chosen: false }
    case "Name":
      return { _tag: "Name", action, field: emptyField, problem: undefined }
    case "Text":
      return { _tag: "Text", action, field: fieldOf(action.asks.initial), problem: undefined }
  }
}

const follow = (state: State, command: "rounds" | "results" | "audit" | "more"): Step => {
  const link = linksHere(here(state))[command]
  if (link === undefined || !("_tag" in link)) return stay(state)
  return command === "more" ? goToInstead(state, link) : goTo(state, link)
}
