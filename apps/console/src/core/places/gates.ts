import { provenanceInWords } from "@peerbridge/catalogue/provenanceInWords"
import { gateStateNames } from "@peerbridge/domain/readiness/GateState"
import { provenanceWord } from "@peerbridge/domain/provenance/Provenance"
import { stageNames } from "@peerbridge/domain/readiness/Stage"
import type { Look } from "../Look.ts"
import type { GateOut } from "../outputs.ts"
import type { ListRow, Pane } from "../Page.ts"
import { gateSign } from "../signs.ts"
import type { Column } from "../table/Column.ts"

export const gateColumns: ReadonlyArray<Column> = [
  { id: "gate", title: "Gate", min: 20, max: 56, grows: true },
  { id: "state", title: "State", min: 20, max: 21 },
  { id: "stage", title: "Stage", min: 16, max: 16, drop: 1 }
]

/** How a gate stands, with why, the smallest next step and the source. */
export const gateRow = ({ gate, state, words }: GateOut, look: Look): ListRow => ({
  key: gate.id,
  cells: [gate.title, `${gateSign(state, look)} ${gateStateNames[state]}`.trim(), stageNames[gate.stage]],
  sentence: `${gate.title}: ${gateStateNames[state].toLowerCase()}, a gate to ${stageNames[gate.stage]}.`,
  panel: {
    why: words.reason,
    next: state === "Met" ? words.change : gate.nextStep,
    source: sourceOf(gate.provenance),
    more: [
      ...(state === "Met" ? [] : [`What would change it: ${words.change}`]),
      ...(words.threshold === undefined ? [] : [words.threshold])
    ]
  }
})

/** Where a statement comes from, every place, with the word for how much stands behind it. */
export const sourceOf = (provenance: GateOut["gate"]["provenance"]): string =>
  provenance.map((one) => `${provenanceWord(one).toLowerCase()}, ${provenanceInWords(one)}`).join("; ")

/** Gates as a list of a page; `start` is the one that holds back most. */
export const gatePane = (title: string, gates: ReadonlyArray<GateOut>, look: Look, start?: string): Pane => ({
  id: "gates",
  title,
  columns: gateColumns,
  rows: gates.map((gate) => gateRow(gate, look)),
  ...(start === undefined ? {} : { start }),
  empty: "Every stage is reached: no gate is left to work for."
})
