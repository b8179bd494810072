import { gateStateNames } from "@peerbridge/domain/readiness/GateState"
import { stageNames } from "@peerbridge/domain/readiness/Stage"
import { day } from "../days.ts"
import type { AskedFactOut, TeamFactsOut } from "../outputs.ts"
import type { ListRow, Pane } from "../Page.ts"
import type { Column } from "../table/Column.ts"
import { sourceOf } from "./gates.ts"

export const factColumns: ReadonlyArray<Column> = [
  { id: "fact", title: "What is already true?", min: 24, max: 70, grows: true },
  { id: "answer", title: "Answer", min: 12, max: 12 },
  { id: "asof", title: "As of", min: 17, max: 17, drop: 1 },
  { id: "stage", title: "Stage", min: 16, max: 16, drop: 2 }
]

const answerWords = { yes: "Yes", no: "No", "not-sure": "Not sure" } as const

/** One fact that is asked, with what the team ticked. */
export const factRow = (asked: AskedFactOut, { answers }: Pick<TeamFactsOut, "answers">): ListRow => {
  const fact = answers[asked.gate]
  const answer = fact === undefined ? "Not answered" : answerWords[fact.answer]
  const asOf = fact === undefined ? "" : day(fact.asOf)
  return {
    key: asked.gate,
    cells: [asked.statement, answer, asOf, stageNames[asked.stage]],
    sentence: `${asked.statement}: ${answer.toLowerCase()}${asOf === "" ? "" : `, as of ${asOf}`}.`,
    panel: {
      why: fact?.shows ?? asked.hint ?? asked.statement,
      ...(fact === undefined
        ? {
            next: `Tick it on the team's page of facts. Until then the gate is “${gateStateNames.NotAssessed.toLowerCase()}”.`
          }
        : {}),
      source: sourceOf(asked.provenance),
      more: []
    }
  }
}

/** What is ticked under "What is already true?", as a list of a page. */
export const factPane = (asked: ReadonlyArray<AskedFactOut>, facts: TeamFactsOut): Pane => ({
  id: "facts",
  title: "What is already true",
  columns: factColumns,
  rows: asked.map((one) => factRow(one, facts)),
  empty: "Nothing is asked."
})
