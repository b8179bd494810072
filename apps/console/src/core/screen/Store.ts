import { conflictLines } from "../conflictLines.ts"
import { failedCall } from "../Failed.ts"
import type { Done } from "../Page.ts"
import type { Place } from "../Place.ts"
import { readPlace } from "../readPlace.ts"
import type { Session } from "../Session.ts"
import { inAscii } from "../text/ascii.ts"
import type { Surroundings } from "./browsing.ts"
import { helpLines } from "./helpLines.ts"
import { opening, type Size, type State, type Task } from "./State.ts"
import { type Event, step } from "./step.ts"

/** What the store cannot do by itself. */
export interface Outside {
  readonly leave: (interrupted: boolean) => void
  readonly suspend: () => void
  /** The time of day, for "read at". */
  readonly clock: () => string
}

/**
 * Holds the state of the full screen outside of what draws it. An event is taken in whole before the next one, so that keys that
 * arrive together all count.
 */
export class Store {
  readonly #session: Session
  readonly #outside: Outside
  readonly #around: Surroundings
  readonly #listeners = new Set<() => void>()
  #state: State

  constructor(session: Session, size: Size, outside: Outside, place?: Place) {
    this.#session = session
    this.#outside = outside
    this.#around = { program: session.program, helpLines: (state) => helpLines(state, session.look) }
    const first = opening(size, place)
    this.#state = first.state
    for (const task of first.tasks) this.#perform(task)
  }

  readonly state = (): State => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Takes in events that came together; what draws the state hears of it once. */
  readonly dispatch = (...events: ReadonlyArray<Event>): void => {
    const before = this.#state
    for (const event of events) {
      const { state, tasks } = step(this.#state, event, this.#around)
      this.#state = state
      for (const task of tasks) this.#perform(task)
    }
    if (this.#state !== before) for (const listener of this.#listeners) listener()
  }

  #perform(task: Task): void {
    switch (task._tag) {
      case "Read":
        return void this.#read(task.visit, task.place)
      case "Run":
        return void this.#do(() => task.action.run(this.#session.client, task.given))
      case "Undo":
        return void this.#do(() => task.undo(this.#session.client))
      case "Leave":
        return this.#outside.leave(task.interrupted)
      case "Suspend":
        return this.#outside.suspend()
    }
  }

  async #read(visit: number, place: Place): Promise<void> {
    try {
      const read = await readPlace(this.#session, place)
      const page = this.#session.look.ascii ? inAscii(read) : read
      this.dispatch({ _tag: "Read", visit, place, page, at: this.#outside.clock() })
    } catch (thrown) {
      this.dispatch({ _tag: "NotRead", visit, place, message: failedCall(thrown).message })
    }
  }

  async #do(work: () => Promise<Done>): Promise<void> {
    try {
      this.dispatch({ _tag: "Done", done: await work() })
    } catch (thrown) {
      const { conflict, message } = failedCall(thrown)
      this.dispatch({
        _tag: "NotDone",
        message,
        conflict: conflict === undefined ? [] : conflictLines(conflict)
      })
    }
  }
}
