import { Order } from "effect"
import { dayInWords } from "../readiness/inWords.ts"
import type { PersonId } from "../supervision/Records.ts"
import type { Standing, StandingStatus } from "../supervision/Standing.ts"
import { strandNames, strands } from "../supervision/Strand.ts"
import { whyOf } from "../supervision/whyOf.ts"
import type { PlotChart } from "./Plot.ts"
import { boardDrawing } from "./boardDrawing.ts"
import type { BoardRow } from "./BoardRow.ts"

/** What a board is made from: the standings of a day, and what each worker is called. */
export interface BoardInput {
  readonly standings: ReadonlyArray<Standing>
  readonly nameOf: (worker: PersonId) => string
}

/** The rows of a board, what is most pressing first; then by due date, name, strand and worker. */
export const boardRows = ({ nameOf, standings }: BoardInput): ReadonlyArray<BoardRow> =>
  standings
    .map((standing) => ({ standing, name: nameOf(standing.worker) }))
    .toSorted(mostPressing)
    .map(({ name, standing }) => {
      const { sentence, wouldChange } = whyOf(standing)
      return {
        worker: name,
        strand: strandNames[standing.strand],
        ...states[standing.status],
        due: standing.dueOn === undefined ? "None" : dayInWords(standing.dueOn),
        why: sentence,
        wouldChange
      }
    })

/** The board as a chart: rows at a width, and the same as a table. */
export const supervisionBoard = (input: BoardInput): PlotChart => {
  const rows = boardRows(input)
  return {
    title: findingOf(input.standings),
    note: "What is most pressing comes first. It says what the service has to do, never what a worker missed.",
    description: `A list of ${rows.length === 1 ? "1 row" : `${rows.length} rows`}: worker, kind of supervision, state, when it is due, and why.`,
    key: [],
    table: {
      header: ["Worker", "Supervision", "State", "Due", "Why", "What would change it"],
      rows: rows.map(({ due, state, strand, why, worker, wouldChange }) => [
        worker,
        strand,
        state,
        due,
        why,
        wouldChange
      ])
    },
    drawAt: (width) => boardDrawing(rows, width)
  }
}

const findingOf = (standings: ReadonlyArray<Standing>): string => {
  const count = (...statuses: ReadonlyArray<StandingStatus>): number =>
    standings.filter(({ status }) => statuses.includes(status)).length
  const [late, unarranged, due] = [count("Overdue", "NeverHeld"), count("NotArranged"), count("Due")]
  if (standings.length === 0) return "No supervision to show"
  if (late > 0 && unarranged > 0) return `${late} overdue and ${unarranged} not arranged`
  if (late > 0) return `${late} of ${standings.length} overdue`
  if (unarranged > 0) return `${unarranged} of ${standings.length} not arranged`
  return due > 0 ? `${due} of ${standings.length} due now, none overdue` : "Nothing is overdue and all is arranged"
}

const states: Readonly<Record<StandingStatus, { readonly glyph: string; readonly state: string }>> = {
  NotArranged: { glyph: "#", state: "Not arranged" },
  NeverHeld: { glyph: "!", state: "Overdue, never held" },
  Overdue: { glyph: "!", state: "Overdue" },
  Due: { glyph: "*", state: "Due" },
  DueSoon: { glyph: "-", state: "Due soon" },
  NotDueYet: { glyph: " ", state: "Not due yet" },
  Paused: { glyph: "=", state: "Paused" }
}

const pressing: ReadonlyArray<StandingStatus> = [
  "NotArranged",
  "NeverHeld",
  "Overdue",
  "Due",
  "DueSoon",
  "NotDueYet",
  "Paused"
]

interface Named {
  readonly standing: Standing
  readonly name: string
}

const by = <A>(order: Order.Order<A>, of: (row: Named) => A): Order.Order<Named> => Order.mapInput(order, of)

const mostPressing = Order.combineAll([
  by(Order.Number, ({ standing }) => pressing.indexOf(standing.status)),
  by(Order.String, ({ standing }) => standing.dueOn ?? ""),
  by(Order.String, ({ name }) => name),
  by(Order.Number, ({ standing }) => strands.indexOf(standing.strand)),
  by(Order.String, ({ standing }) => standing.worker)
])
