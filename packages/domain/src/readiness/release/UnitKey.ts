import { Schema } from "effect"
import { Perspective } from "../Perspective.ts"

/** A unit of disclosure control: one perspective of one team in one round. A response belongs to exactly one. */
export const UnitKey = Schema.Struct({
  team: Schema.NonEmptyString,
  round: Schema.NonEmptyString,
  perspective: Perspective
})
export type UnitKey = typeof UnitKey.Type

/** The key as one text: equal for equal units only. */
export const unitKeyText = ({ perspective, round, team }: UnitKey): string => JSON.stringify([team, round, perspective])
