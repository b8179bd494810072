import { Schema } from "effect"
import { Provenance } from "../provenance/Provenance.ts"
import { PersonId, TeamId } from "./Records.ts"

/** What may be amiss with supervision. Each is about the service, never about a worker's worth. */
export const SupervisionFindingKind = Schema.Literals([
  "no-peer-strand-arranged",
  "line-manager-is-only-peer-source",
  "started-before-training",
  "group-counted-as-one-to-one",
  "ratio-exceeded",
  "supervisor-untrained",
  "supervisor-not-of-kind",
  "no-cover",
  "service-keeps-cancelling",
  "not-documented",
  "appraisal-missing",
  "competency-dates-not-agreed",
  "lone-peer"
])
export type SupervisionFindingKind = typeof SupervisionFindingKind.Type

/** Something to look at: whom it is about, and in one sentence what is the matter. `blocking`: a gate cannot be met. */
export const SupervisionFinding = Schema.Struct({
  kind: SupervisionFindingKind,
  severity: Schema.Literals(["blocking", "warning"]),
  worker: Schema.optionalKey(PersonId),
  supervisor: Schema.optionalKey(PersonId),
  team: Schema.optionalKey(TeamId),
  sentence: Schema.NonEmptyString,
  provenance: Provenance
})
export type SupervisionFinding = typeof SupervisionFinding.Type
