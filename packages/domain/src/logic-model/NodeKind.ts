import { Schema } from "effect"

/** What a part of a logic model is. The three outcome kinds differ in how long they take. */
export const NodeKind = Schema.Literals([
  "situation",
  "input",
  "activity",
  "reach",
  "short-outcome",
  "medium-outcome",
  "long-outcome",
  "assumption",
  "external-factor"
])
export type NodeKind = typeof NodeKind.Type

/** All kinds in the order of the figure: the six columns, then what lies under them. */
export const nodeKinds: ReadonlyArray<NodeKind> = NodeKind.literals

/** Names of a kind for people: one part, its heading in plain words, and the printed term of the field. */
export const nodeKindNames: Readonly<
  Record<NodeKind, { readonly one: string; readonly heading: string; readonly term: string }>
> = {
  situation: { one: "Situation", heading: "Where we start", term: "Situation" },
  input: { one: "Input", heading: "What goes in", term: "Inputs" },
  activity: { one: "Activity", heading: "What we do", term: "Activities" },
  reach: { one: "Reach", heading: "Who it reaches", term: "Reach" },
  "short-outcome": { one: "Short-term outcome", heading: "Soon", term: "Short-term outcomes" },
  "medium-outcome": { one: "Medium-term outcome", heading: "In time", term: "Medium-term outcomes" },
  "long-outcome": { one: "Long-term outcome", heading: "For the long term", term: "Long-term outcomes" },
  assumption: { one: "Assumption", heading: "It only works if", term: "Assumptions" },
  "external-factor": { one: "External factor", heading: "What could get in the way", term: "External factors" }
}

/** Whether a kind is an outcome, short, medium or long. */
export const isOutcome = (kind: NodeKind): boolean =>
  kind === "short-outcome" || kind === "medium-outcome" || kind === "long-outcome"
