import { type Consensus, standingConsensus } from "../Consensus.ts"
import type { FactAnswer } from "../Fact.ts"
import type { Gate } from "../Gate.ts"
import { gateSentence, type GateWords } from "../gateSentence.ts"
import { type GateStanding, gateStanding } from "../gateStanding.ts"
import { invitedGroups } from "../RoundSetUp.ts"
import { picturesOf, type RoundResults } from "./RoundResults.ts"

/** All that is known of a team when its gates are read. */
export interface TeamEvidence {
  /** In catalogue order. */
  readonly gates: ReadonlyArray<Gate>
  /** The latest revealed round; `undefined` before the first. */
  readonly round: RoundResults | undefined
  /** What meetings settled. Only that of this round and earlier ones counts. */
  readonly consensus: ReadonlyArray<Consensus>
  /** By gate id. */
  readonly facts: Readonly<Record<string, FactAnswer>>
}

/** A gate as every page shows it: state, reason, what would change it. Its smallest next step is the gate's own. */
export interface GateLine extends GateStanding {
  readonly words: GateWords
}

/** How every gate stands, in catalogue order. */
export const gatesOf = ({ consensus, facts, gates, round }: TeamEvidence): ReadonlyArray<GateLine> =>
  gates.map((gate) => {
    const item = gate.check._tag === "Fact" ? undefined : gate.check.item
    const pictures = item === undefined || round === undefined ? {} : picturesOf(round, item)
    const standing = gateStanding(gate, {
      round: round?.number,
      invited: round === undefined ? [] : invitedGroups(round.setUp),
      pictures,
      consensus: item === undefined ? undefined : settledOn({ consensus, round }, item),
      fact: Object.hasOwn(facts, gate.id) ? facts[gate.id] : undefined
    })
    const words = gateSentence(standing, {
      pictures,
      ...(round === undefined ? { nobodyAsked: true } : { k: round.policy.k })
    })
    return { ...standing, words }
  })

/** What stands for an item as of the round looked at: later meetings do not reach back into older results. */
export const settledOn = (
  { consensus, round }: Pick<TeamEvidence, "consensus" | "round">,
  item: string
): Consensus | undefined =>
  standingConsensus(
    consensus.filter((one) => round !== undefined && one.round <= round.number),
    item
  )
