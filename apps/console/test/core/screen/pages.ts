import type { Client } from "@peerbridge/api/client"
import type { Action, ListRow, Page } from "../../../src/core/Page.ts"
import { firstPlace, type Place } from "../../../src/core/Place.ts"
import { opening, type State, type Task } from "../../../src/core/screen/State.ts"
import { type Event, step } from "../../../src/core/screen/step.ts"

/** A row that leads to the team of its name. */
export const teamRow = (key: string, ...more: ReadonlyArray<string>): ListRow => ({
  key,
  cells: [key, ...more],
  sentence: `${key}.`,
  panel: { why: `Why ${key}.`, next: "Do it.", source: "Lamont 2025", more: [] },
  opens: { _tag: "Team", team: key },
  links: { rounds: { _tag: "Rounds", team: key }, results: { off: "Not shown yet." } },
  command: `team show ${key}`
})

/** A page with one list of these rows. */
export const pageOf = (rows: ReadonlyArray<ListRow>, more: Partial<Page> = {}): Page => ({
  trail: ["Northbrook", "Teams"],
  head: [],
  panes: [
    {
      id: "teams",
      title: "Teams",
      columns: [
        { id: "team", title: "Team", min: 5 },
        { id: "stage", title: "Stage", min: 5 }
      ],
      rows,
      empty: "No teams yet. Press n to add the first one."
    }
  ],
  beside: false,
  note: "Ordered by name.",
  command: "team list",
  links: {},
  actions: [],
  ...more
})

/** An action that is only looked at: nothing here has an API to call. */
export const actionOf = (id: Action["id"], asks: Action["asks"], off?: string): Action => ({
  id,
  label: `${id} it`,
  asks,
  command: `round ${id}`,
  ...(off === undefined ? {} : { off }),
  run: (_client: Client) => Promise.resolve({ message: "Done." })
})

/** The full screen without a screen: events go in, the state and the tasks come out. */
export class Console {
  state: State
  tasks: Array<Task>

  constructor(page: Page | undefined, size = { columns: 80, rows: 24 }, place: Place = firstPlace) {
    const first = opening(size, place)
    this.state = first.state
    this.tasks = [...first.tasks]
    if (page !== undefined) this.read(page)
  }

  happen(...events: ReadonlyArray<Event>): this {
    for (const event of events) {
      const { state, tasks } = step(this.state, event, { program: "peerbridge --demo", helpLines: () => ["help"] })
      this.state = state
      this.tasks.push(...tasks)
    }
    return this
  }

  press(...keys: ReadonlyArray<string>): this {
    return this.happen(...keys.map((key) => ({ _tag: "Key" as const, key })))
  }

  type(text: string): this {
    return this.press(...text)
  }

  /** Answers the last thing that was to be read. */
  read(page: Page): this {
    const task = this.tasks.findLast((one) => one._tag === "Read")
    return task?._tag === "Read"
      ? this.happen({ _tag: "Read", visit: task.visit, place: task.place, page, at: "10:42" })
      : this
  }
}
