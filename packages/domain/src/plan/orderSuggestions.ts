import type { Graph } from "../logic-model/Graph.ts"
import type { Support } from "../logic-model/supportOf.ts"
import type { Gate } from "../readiness/Gate.ts"
import { stageNames } from "../readiness/Stage.ts"
import type { Slug } from "../Slug.ts"
import { efforts } from "./Effort.ts"
import { type Leverage, leverageOf } from "./leverageOf.ts"
import type { SuggestedAction } from "./SuggestedAction.ts"

/** A suggestion in its place, and why it stands there. */
export interface RankedSuggestion {
  readonly suggestion: SuggestedAction
  /** Gates of the next stage, not met yet, that it helps to open. */
  readonly opens: ReadonlyArray<Gate>
  readonly leverage: Leverage
  /** One sentence: the gate it opens or what it helps, and the effort. */
  readonly because: string
}

/** What a team's suggestions are ordered by. */
export interface WhereATeamStands {
  readonly graph: Graph
  readonly support: Support
  /** The gates of the next stage that do not hold yet. */
  readonly gatesAhead: ReadonlyArray<Gate>
}

/**
 * Suggestions in the order to look at them: first those that open a gate of the next stage, then by leverage, then the
 * smaller effort, then by id. `planned` are suggestions already in the plan, which are left out.
 */
export const orderSuggestions = (
  suggestions: ReadonlyArray<SuggestedAction>,
  { gatesAhead, graph, support }: WhereATeamStands,
  planned: ReadonlySet<Slug> = new Set()
): ReadonlyArray<RankedSuggestion> =>
  suggestions
    .filter(({ id }) => !planned.has(id))
    .map((suggestion) => {
      const opens = gatesAhead.filter(({ id }) => suggestion.gates.includes(id))
      const leverage = leverageOf(graph, support, suggestion.nodes)
      return { suggestion, opens, leverage, because: becauseOf(suggestion, opens, leverage) }
    })
    .toSorted(
      (a, b) =>
        Number(b.opens.length > 0) - Number(a.opens.length > 0) ||
        b.leverage.total - a.leverage.total ||
        efforts.indexOf(a.suggestion.effort) - efforts.indexOf(b.suggestion.effort) ||
        (a.suggestion.id < b.suggestion.id ? -1 : 1)
    )

const becauseOf = ({ effort }: SuggestedAction, opens: ReadonlyArray<Gate>, { helps }: Leverage): string => {
  const [gate] = opens
  const gates =
    gate === undefined
      ? undefined
      : opens.length === 1
        ? `it helps to open a gate to ${stageNames[gate.stage]}, “${gate.title}”`
        : `it helps to open ${opens.length} gates to ${stageNames[gate.stage]}, first “${gate.title}”`
  const [most] = helps
  const outcomes =
    most === undefined
      ? "every outcome that rests on it is already strong"
      : helps.length === 1
        ? `it helps 1 outcome, “${most.outcome.label}”`
        : `it helps ${helps.length} outcomes, most of all “${most.outcome.label}”`
  const reasons = gates === undefined ? outcomes : `${gates}; ${outcomes}`
  return `${reasons.charAt(0).toUpperCase()}${reasons.slice(1)}; the effort is ${effort}.`
}
