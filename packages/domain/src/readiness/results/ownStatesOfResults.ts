import { ownStatesOf } from "../../logic-model/ownStatesOf.ts"
import type { OwnStates } from "../../logic-model/supportOf.ts"
import { type Instrument, itemsOf } from "../Instrument.ts"
import type { Results } from "./resultsOf.ts"

/** What a round showed of each part of a logic model, by its items; an item the round did not ask is unknown, not weak. */
export const ownStatesOfResults = (instrument: Instrument, { items }: Pick<Results, "items">): OwnStates => {
  const states = new Map(items.map(({ item, state }) => [item.id, state.state]))
  return ownStatesOf(itemsOf(instrument), (item) => states.get(item) ?? "unknown")
}
