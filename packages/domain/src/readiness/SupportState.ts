import { Schema } from "effect"

/** How well something of the service is supported. Unknown is not weak: nobody has told us yet. */
export const SupportState = Schema.Literals(["strong", "developing", "weak", "unknown"])
export type SupportState = typeof SupportState.Type

/** The states as people read them. */
export const supportStateNames: Readonly<Record<SupportState, string>> = {
  strong: "Strong",
  developing: "Developing",
  weak: "Weak",
  unknown: "Unknown"
}
