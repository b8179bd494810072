import type { FactAnswer, Recorded } from "./Fact.ts"
import { recordedOf } from "./Fact.ts"
import type { Gate, Minimum } from "./Gate.ts"
import { type GateOpinion, gateOpinion, type OpinionContext, type OpinionState } from "./gateOpinion.ts"
import type { GateState } from "./GateState.ts"
import type { Perspective } from "./Perspective.ts"

/** All that the state of one gate depends on. */
export interface GateContext extends OpinionContext {
  readonly fact: FactAnswer | undefined
}

/** How a gate stands, and everything needed to say why in words. */
export interface GateStanding {
  readonly gate: Gate
  readonly state: GateState
  /** `undefined` for a gate that looks at no opinion. */
  readonly opinion: (GateOpinion & { readonly minimum: Minimum }) | undefined
  /** `undefined` for a gate that looks at no record. */
  readonly record: { readonly says: Recorded; readonly fact: FactAnswer | undefined } | undefined
  readonly flags: {
    /** Answers of a later round differ from the agreed level: first on the agenda. */
    readonly agreeAgain: boolean
    /** The gate is met, though these groups, which it asked, each disagree among themselves. */
    readonly divided: ReadonlyArray<Perspective>
    /** The state stands on a level agreed in this earlier round. */
    readonly fromRound: number | undefined
  }
}

/**
 * The state of a gate. A fact gate: the record alone. An opinion gate: opinion alone. Both: the table below. Computed from
 * released pictures only, so that no state tells what a withheld group said.
 */
export const gateStanding = (gate: Gate, context: GateContext): GateStanding => {
  const says = recordedOf(context.fact)
  const record = { says, fact: context.fact }
  if (gate.check._tag === "Fact") return standing(gate, ofRecord[says], undefined, record, context)
  const { minimum, voices } = gate.check
  const opinion = { ...gateOpinion(voices, minimum, context), minimum }
  return gate.check._tag === "Opinion"
    ? standing(gate, opinion.state, opinion, undefined, context)
    : standing(gate, ofBoth[opinion.state][says], opinion, record, context)
}

const ofRecord: Readonly<Record<Recorded, GateState>> = { yes: "Met", no: "NotMet", "not-recorded": "NotAssessed" }

const ofBoth: Readonly<Record<OpinionState, Readonly<Record<Recorded, GateState>>>> = {
  Met: { yes: "Met", no: "Contradicted", "not-recorded": "NotAssessed" },
  NotMet: { yes: "Contradicted", no: "NotMet", "not-recorded": "NotMet" },
  NotAssessed: { yes: "ByRecordOnly", no: "NotMet", "not-recorded": "NotAssessed" }
}

const standing = (
  gate: Gate,
  state: GateState,
  opinion: GateStanding["opinion"],
  record: GateStanding["record"],
  context: GateContext
): GateStanding => {
  const agreed = opinion?.basis._tag === "Agreed" ? opinion.basis : undefined
  return {
    gate,
    state,
    opinion,
    record,
    flags: {
      agreeAgain: agreed?.agreeAgain ?? false,
      divided: state === "Met" ? (opinion?.heard.divided ?? []) : [],
      fromRound:
        agreed !== undefined && context.round !== undefined && agreed.round < context.round ? agreed.round : undefined
    }
  }
}
