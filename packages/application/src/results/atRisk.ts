import { template } from "@peerbridge/catalogue/logic-model/template"
import { graphOf } from "@peerbridge/domain/logic-model/Graph"
import { outcomesAtRisk } from "@peerbridge/domain/logic-model/outcomesAtRisk"
import { supportOf } from "@peerbridge/domain/logic-model/supportOf"
import type { Instrument } from "@peerbridge/domain/readiness/Instrument"
import type { Item } from "@peerbridge/domain/readiness/Item"
import { ownStatesOfResults } from "@peerbridge/domain/readiness/results/ownStatesOfResults"
import type { Results } from "@peerbridge/domain/readiness/results/resultsOf"

const graph = graphOf(template)

/** The outcomes that rest on what an item asks about, with how a round shows them to be supported, the most telling path first. */
export const atRiskOf = (instrument: Instrument, results: Results, { links }: Item) =>
  outcomesAtRisk(graph, supportOf(graph, ownStatesOfResults(instrument, results)), links.nodes)
