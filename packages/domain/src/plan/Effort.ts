import { Schema } from "effect"

/** How much work an action is: a few hours, a few weeks beside other work, or months with others. Policy. */
export const Effort = Schema.Literals(["small", "medium", "large"])
export type Effort = typeof Effort.Type

/** From least to most. */
export const efforts: ReadonlyArray<Effort> = Effort.literals
