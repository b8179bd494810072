import type { GateState } from "@peerbridge/domain/readiness/GateState"
import { type Perspective, perspectiveNames } from "@peerbridge/domain/readiness/Perspective"
import { type Stage, stageNames, stages } from "@peerbridge/domain/readiness/Stage"
import type { Look } from "./Look.ts"

type Pair = readonly [sign: string, ascii: string]

const of = ([sign, ascii]: Pair, look: Look): string => (look.spoken ? "" : look.ascii ? ascii : sign)

const gateSigns: Readonly<Record<GateState, Pair>> = {
  Met: ["[✓]", "[x]"],
  NotMet: ["[ ]", "[ ]"],
  NotAssessed: ["[?]", "[?]"],
  ByRecordOnly: ["[▪]", "[r]"],
  Contradicted: ["[≠]", "[/=]"]
}

/** How a gate stands, in brackets; the word stands beside it. */
export const gateSign = (state: GateState, look: Look): string => of(gateSigns[state], look)

const groupSigns: Readonly<Record<Perspective, Pair>> = {
  "service-user": ["●", "U"],
  carer: ["◆", "A"],
  "peer-support-worker": ["▲", "S"],
  clinician: ["■", "L"],
  manager: ["▼", "M"],
  commissioner: ["✚", "O"]
}

/** The shape of a group on a scale: always beside a key. In ASCII the second of its two letters. */
export const groupSign = (perspective: Perspective, look: Look): string => of(groupSigns[perspective], look)

/** Shape and two letters, "● PU": in ASCII the two letters alone, read aloud the name. */
export const groupLabel = (perspective: Perspective, look: Look): string =>
  look.spoken
    ? perspectiveNames[perspective].many
    : look.ascii
      ? perspectiveNames[perspective].code
      : `${groupSign(perspective, look)} ${perspectiveNames[perspective].code}`

/** More than one group at one place of a scale. */
export const severalSign = (look: Look): string => of(["✱", "*"], look)

/** The headline of a team's stage, as the API tells it. */
export type Headline = { readonly _tag: "Reached"; readonly stage: Stage } | { readonly _tag: "NotKnownYet" }

/** "▰▰▱▱▱ Preparing"; nothing filled while it is not known yet. */
export const stageTrack = (headline: Headline, look: Look): string => {
  const reached = headline._tag === "NotKnownYet" ? 0 : stages.indexOf(headline.stage) + 1
  const track = of(["▰", "#"], look).repeat(reached) + of(["▱", "."], look).repeat(stages.length - reached)
  return `${track}${look.spoken ? "" : " "}${headline._tag === "NotKnownYet" ? "Not known yet" : stageNames[headline.stage]}`
}

/** What marks the row one stands on. */
export const pointer = ">"

/** Says that a text was cut. */
export const cutMark = (look: Look): string => of(["…", "~"], look)

/** A line across. */
export const ruleOf = (width: number, look: Look): string => of(["─", "-"], look).repeat(width)

/** Between the parts of a path. */
export const pathMark = ">"
