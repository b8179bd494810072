import type { Done, Page } from "../Page.ts"
import type { Place } from "../Place.ts"
import { bindingFor, type KeyCommand, textScopes } from "./bindings.ts"
import { browse, type Surroundings } from "./browsing.ts"
import { editLine, inDialog, write } from "./dialogs.ts"
import { editingKeys } from "./Field.ts"
import { isText } from "./keysOf.ts"
import { here, scopeOf } from "./looking.ts"
import { moveTo } from "./moving.ts"
import { type Size, type State, type Step, type Visit } from "./State.ts"
import { readAgain } from "./travelling.ts"

/** Which visit something was read for, and as which place. */
interface Reading {
  readonly visit: number
  readonly place: Place
}

/** What can happen to the full screen. */
export type Event =
  | { readonly _tag: "Key"; readonly key: string }
  | { readonly _tag: "Paste"; readonly text: string }
  | { readonly _tag: "Resized"; readonly size: Size }
  | (Reading & { readonly _tag: "Read"; readonly page: Page; readonly at: string })
  | (Reading & { readonly _tag: "NotRead"; readonly message: string })
  | { readonly _tag: "Done"; readonly done: Done }
  | { readonly _tag: "NotDone"; readonly message: string; readonly conflict: ReadonlyArray<string> }

/** The one function that decides what comes of an event. It does nothing itself: what has to be done outside it names as tasks. */
export const step = (state: State, event: Event, around: Surroundings): Step => {
  switch (event._tag) {
    case "Key":
      return onKey(state, event.key, around)
    case "Paste":
      return stay(textScopes.includes(scopeOf(state)) ? write(state, event.text) : state)
    case "Resized":
      return stay(moveTo({ ...state, size: event.size }, (index) => index))
    case "Read":
      return catchUp(
        changeVisit(state, event, (visit) => ({
          ...visit,
          page: event.page,
          readAt: event.at,
          reading: false,
          failed: undefined
        })),
        around
      )
    case "NotRead":
      return stay(
        changeVisit({ ...state, ahead: [] }, event, (visit) => ({ ...visit, reading: false, failed: event.message }))
      )
    case "Done":
      return readAgain({
        ...state,
        busy: undefined,
        toast: { text: event.done.message, tone: "done" },
        undo: event.done.undo
      })
    case "NotDone":
      return readAgain({
        ...state,
        busy: undefined,
        toast: { text: event.message, tone: "refused" },
        mode:
          event.conflict.length === 0
            ? state.mode
            : { _tag: "Read", title: "Somebody else was first", lines: [event.message, "", ...event.conflict], top: 0 }
      })
  }
}

const stay = (state: State): Step => ({ state, tasks: [] })

/** What was read belongs to the visit that asked for it, which may have been left meanwhile, or shows another place by now. */
const changeVisit = (state: State, { place, visit: id }: Reading, change: (visit: Visit) => Visit): State => {
  const [first, ...others] = state.stack
  const changed = (visit: Visit): Visit => (visit.id === id && visit.place === place ? change(visit) : visit)
  return { ...state, stack: [changed(first), ...others.map(changed)] }
}

/** What needs no page to be there. */
const needsNothing: ReadonlyArray<KeyCommand> = ["back", "quit", "goto", "palette", "help", "teams", "organisations"]

/**
 * Whoever knows the way presses keys faster than a place is read, so those that need it wait. Once one waits all after it do, for
 * nobody can tell yet what they will mean; only Escape gives up waiting.
 */
const mustWait = (state: State, command: KeyCommand | undefined): boolean => {
  const { page, reading } = here(state)
  if (page !== undefined || !reading || command === "back") return false
  return state.ahead.length > 0 || (command !== undefined && !needsNothing.includes(command))
}

/** Presses the keys that waited for the place one is at, now that it is read. */
const catchUp = (state: State, around: Surroundings): Step => {
  if (here(state).page === undefined) return stay(state)
  return state.ahead.reduce<Step>(
    (so, key) => {
      const next = onKey(so.state, key, around)
      return { state: next.state, tasks: [...so.tasks, ...next.tasks] }
    },
    stay({ ...state, ahead: [] })
  )
}

/**
 * Keys in the order of who has a claim on them: what holds everywhere; the dialog that is open; in a text, letters and the keys that
 * edit. While something is being done no other key is taken, so that none meant for now acts on what comes after.
 */
const onKey = (state: State, key: string, around: Surroundings): Step => {
  const scope = scopeOf(state)
  const binding = bindingFor(scope, key)
  if (binding?.command === "interrupt") return { state, tasks: [{ _tag: "Leave", interrupted: true }] }
  if (binding?.command === "suspend") return { state, tasks: [{ _tag: "Suspend" }] }
  if (state.busy !== undefined) return stay(state)
  if (scope === "browse" && mustWait(state, binding?.command)) return stay({ ...state, ahead: [...state.ahead, key] })
  if (binding !== undefined) {
    const fresh = state.toast === undefined ? state : { ...state, toast: undefined }
    return scope === "browse" ? browse(fresh, binding.command, around) : inDialog(fresh, binding.command, around)
  }
  if (!textScopes.includes(scope)) return stay(state)
  if (editingKeys.includes(key)) return stay(editLine(state, key))
  return stay(isText(key) ? write(state, key) : state)
}
