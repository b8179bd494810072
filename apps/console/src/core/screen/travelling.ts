import type { Place } from "../Place.ts"
import { here } from "./looking.ts"
import { atVisit } from "./moving.ts"
import { browsing, type State, type Step, visitTo } from "./State.ts"

/** Goes on to a place; Back leads here again. */
export const goTo = (state: State, place: Place): Step => {
  const id = state.visits + 1
  return {
    state: { ...state, mode: browsing, toast: undefined, visits: id, stack: [...state.stack, visitTo(id, place)] },
    tasks: [{ _tag: "Read", visit: id, place }]
  }
}

/** Shows another place instead of the present one; what is known stays in sight until it is read. */
export const goToInstead = (state: State, place: Place): Step => ({
  state: atVisit(state, (visit) => ({ ...visit, place, reading: true })),
  tasks: [{ _tag: "Read", visit: here(state).id, place }]
})

/** Reads the present place again; one stays on the same row. */
export const readAgain = (state: State): Step => goToInstead(state, here(state).place)

/** Goes back by one; what is there is shown at once, and read again. */
export const goBack = (state: State): Step => {
  const [first, ...others] = state.stack
  return others.length === 0
    ? { state, tasks: [] }
    : readAgain({ ...state, mode: browsing, toast: undefined, ahead: [], stack: [first, ...others.slice(0, -1)] })
}
