import { Schema } from "effect"

/**
 * How a gate stands. `NotAssessed` is not a no: those it needs were not heard, or nothing is recorded. `ByRecordOnly`: the
 * record says yes and those asked were not heard, which does not count as met. `Contradicted`: opinion and record differ.
 */
export const GateState = Schema.Literals(["Met", "NotMet", "NotAssessed", "ByRecordOnly", "Contradicted"])
export type GateState = typeof GateState.Type

/** The word people see. */
export const gateStateNames: Readonly<Record<GateState, string>> = {
  Met: "Met",
  NotMet: "Not met",
  NotAssessed: "Not assessed",
  ByRecordOnly: "By record only",
  Contradicted: "Records disagree"
}
