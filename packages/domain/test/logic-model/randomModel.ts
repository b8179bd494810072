import type { OwnStates } from "@peerbridge/domain/logic-model/supportOf"
import type { ModelParts } from "@peerbridge/domain/logic-model/LogicModel"
import type { SupportState } from "@peerbridge/domain/readiness/SupportState"
import { Schema } from "effect"
import { link, node, parts } from "./model.ts"

const size = 9

const State = Schema.Literals(["strong", "developing", "weak", "unknown"])

/** What a random model is drawn from: for each of nine parts what was seen of it, and whether and how earlier parts bear on it. */
export const Drawn = {
  states: Schema.Array(State).check(Schema.isMinLength(size), Schema.isMaxLength(size)),
  joins: Schema.Array(Schema.Literals(["no", "no", "enables", "requires"])).check(
    Schema.isMinLength((size * (size - 1)) / 2),
    Schema.isMaxLength((size * (size - 1)) / 2)
  )
}

const id = (index: number): string => `part-${index}`

/** A model without rings: links lead from earlier to later parts only; its last three parts are outcomes. */
export const modelDrawn = (joins: ReadonlyArray<"no" | "enables" | "requires">): ModelParts => {
  const pairs = Array.from({ length: size }, (_, to) =>
    Array.from({ length: to }, (_, from) => [from, to] as const)
  ).flat()
  return parts(
    Array.from({ length: size }, (_, index) => node(id(index), index >= size - 3 ? "long-outcome" : "activity")),
    pairs.flatMap(([from, to], index) => {
      const kind = joins[index] ?? "no"
      return kind === "no" ? [] : [link(id(from), id(to), kind)]
    })
  )
}

/** What was seen of each part. */
export const ownDrawn = (states: ReadonlyArray<SupportState>): OwnStates =>
  new Map(states.map((state, index) => [id(index), state]))
