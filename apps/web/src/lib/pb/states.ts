import { type GateState, gateStateNames } from "@peerbridge/domain/readiness/GateState"

/** How a gate stands. "Not assessed" is not a no; "contradicted" means that records and the agreed level disagree. */
export type GateStanding = "met" | "not-met" | "not-assessed" | "by-record-only" | "contradicted"

/** A state of the domain as classes and icons name it. */
export const standingOfGate: Readonly<Record<GateState, GateStanding>> = {
  Met: "met",
  NotMet: "not-met",
  NotAssessed: "not-assessed",
  ByRecordOnly: "by-record-only",
  Contradicted: "contradicted"
}

/** The words people see. */
export const gateWords: Readonly<Record<GateStanding, string>> = {
  met: gateStateNames.Met,
  "not-met": gateStateNames.NotMet,
  "not-assessed": gateStateNames.NotAssessed,
  "by-record-only": gateStateNames.ByRecordOnly,
  contradicted: gateStateNames.Contradicted
}

/** How well a part of the logic model is supported now. */
export type Support = "strong" | "developing" | "weak" | "unknown"

/** The words people see. */
export const supportWords: Readonly<Record<Support, string>> = {
  strong: "Strong",
  developing: "Developing",
  weak: "Weak",
  unknown: "Unknown"
}

/** Colour and number of filled bars of each support. Unknown has no bars but a question mark: it is not a low score. */
export const supportBars: Readonly<Record<Support, { readonly colour: string; readonly filled: 0 | 1 | 2 | 3 }>> = {
  strong: { colour: "#007f3b", filled: 3 },
  developing: { colour: "#005eb8", filled: 2 },
  weak: { colour: "#ae2573", filled: 1 },
  unknown: { colour: "#4c6272", filled: 0 }
}

/** How supervision stands with one arrangement. */
export type SupervisionStanding = "overdue" | "not-arranged" | "due" | "due-soon" | "not-due" | "paused"

/** The words people see. */
export const supervisionWords: Readonly<Record<SupervisionStanding, string>> = {
  overdue: "Overdue",
  "not-arranged": "Not arranged",
  due: "Due",
  "due-soon": "Due soon",
  "not-due": "Not due yet",
  paused: "Paused"
}
