import { Schema } from "effect"

/** How far a worker is with one statement, in the worker's or the supervisor's view. There is no mark below "not yet". */
export const CompetencyLevel = Schema.Literals(["not-yet", "with-support", "independently", "helping-others"])
export type CompetencyLevel = typeof CompetencyLevel.Type

/** All levels, from the first step to the last. */
export const competencyLevels: ReadonlyArray<CompetencyLevel> = CompetencyLevel.literals

/** The words people see. */
export const competencyLevelNames: Readonly<Record<CompetencyLevel, string>> = {
  "not-yet": "Not yet",
  "with-support": "With support",
  independently: "Independently",
  "helping-others": "Helping others"
}

/** Whether a level is as far as another, or further. */
export const atLeast = (level: CompetencyLevel, wanted: CompetencyLevel): boolean =>
  competencyLevels.indexOf(level) >= competencyLevels.indexOf(wanted)
