import { Schema } from "effect"
import { Slug } from "../Slug.ts"

/** What may be amiss in a model. */
export const FindingKind = Schema.Literals([
  "cycle",
  "dangling-link",
  "unreached-outcome",
  "orphan",
  "stage-leap",
  "activity-without-reach",
  "outcome-without-indicator",
  "indicator-without-data",
  "assumption-without-status",
  "duplicate-wording"
])
export type FindingKind = typeof FindingKind.Type

/** `blocking`: the model contradicts itself and cannot be published. `warning`: look at it, it may be meant. */
export const Severity = Schema.Literals(["blocking", "warning"])
export type Severity = typeof Severity.Type

/** How serious each kind is. Policy. */
export const severityOf: Readonly<Record<FindingKind, Severity>> = {
  cycle: "blocking",
  "dangling-link": "blocking",
  "unreached-outcome": "blocking",
  orphan: "warning",
  "stage-leap": "warning",
  "activity-without-reach": "warning",
  "outcome-without-indicator": "warning",
  "indicator-without-data": "warning",
  "assumption-without-status": "warning",
  "duplicate-wording": "warning"
}

/** Something to look at in a model: which parts, and in one sentence what is the matter. */
export const Finding = Schema.Struct({
  kind: FindingKind,
  severity: Severity,
  /** The parts it is about, by id; a dangling link names the end that exists, if any. */
  nodes: Schema.Array(Slug),
  /** The links it is about, if any. */
  links: Schema.Array(Slug),
  /** The measures it is about, if any. */
  indicators: Schema.Array(Slug),
  sentence: Schema.NonEmptyString
})
export type Finding = typeof Finding.Type

/** Whether it stands in the way of publishing. */
export const isBlocking = ({ severity }: Finding): boolean => severity === "blocking"
