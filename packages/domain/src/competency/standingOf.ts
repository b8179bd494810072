import { atLeast, type CompetencyLevel, competencyLevels } from "./CompetencyLevel.ts"
import type { Statement } from "./Framework.ts"
import type { StatementEntry } from "./WorkerRecord.ts"

/** How far a worker is with a statement, both views taken together. */
export interface Standing {
  /** The further of the two views; `undefined` when neither was given. */
  readonly level: CompetencyLevel | undefined
  /** The two see it differently: something to talk about with examples, not to average. */
  readonly differs: boolean
  /** The level is enough for this statement. */
  readonly reached: boolean
}

/**
 * The standing of a statement. The further view counts, because the record looks for strengths (our policy); that the
 * two differ is said beside it. A view that was not given is unknown, never "not yet".
 */
export const standingOf = (statement: Statement, { self, supervisor }: StatementEntry): Standing => {
  const level = competencyLevels.findLast((step) => self?.level === step || supervisor?.level === step)
  return {
    level,
    differs: self !== undefined && supervisor !== undefined && self.level !== supervisor.level,
    reached: level !== undefined && atLeast(level, statement.enough)
  }
}
