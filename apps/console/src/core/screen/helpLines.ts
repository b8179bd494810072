import { gateStateNames } from "@peerbridge/domain/readiness/GateState"
import { GateState } from "@peerbridge/domain/readiness/GateState"
import { perspectiveNames, perspectives } from "@peerbridge/domain/readiness/Perspective"
import type { Look } from "../Look.ts"
import { gateSign, groupLabel } from "../signs.ts"
import { bindings, keyName } from "./bindings.ts"
import { isHere } from "./looking.ts"
import type { State } from "./State.ts"

/** Every key that means something here, then what the signs mean. */
export const helpLines = (state: State, look: Look): ReadonlyArray<string> => [
  ...bindings
    .filter(({ command, scopes }) => scopes.includes("browse") && isHere(state, command))
    .map(({ keys, label }) => `${keys.map(keyName).join(", ").padEnd(22)}${label}`),
  "",
  "Filter: words that must be in a row, or in one column, as in stage:prep",
  "",
  `Gates: ${GateState.literals.map((one) => `${gateSign(one, look)} ${gateStateNames[one].toLowerCase()}`).join("  ")}`,
  ...perspectives.map((one) => `${groupLabel(one, look)}  ${perspectiveNames[one].many}`),
  "A group is not shown when fewer answered than the round asks for, or nobody did."
]
