import { Schema } from "effect"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Provenance } from "../provenance/Provenance.ts"
import { Slug } from "../Slug.ts"
import { AtLeastOne, Interval } from "./Interval.ts"
import { Strand } from "./Strand.ts"

/** Who may give supervision, by what they are to the worker or in the service. */
export const SupervisorKind = Schema.Literals([
  "senior-peer",
  "experienced-peer",
  "peer-lead",
  "line-manager",
  "clinician"
])
export type SupervisorKind = typeof SupervisorKind.Type

const days = Schema.Struct({ days: Schema.Natural, provenance: Provenance })

/** The clock of one strand. Every number says where it comes from. */
export const StrandRule = Schema.Struct({
  strand: Strand,
  interval: Schema.Struct({ ...Interval.fields, provenance: Provenance }),
  /** A shorter interval after anything that happens in the first months, counted from the worker's first day. */
  newStarter: Schema.optionalKey(Schema.Struct({ ...Interval.fields, forMonths: AtLeastOne, provenance: Provenance })),
  /** Days after the due date on which a session is still due, not overdue; the last one counts. */
  grace: days,
  /** Days before the due date on which it is due soon. */
  dueSoon: days,
  /** Who may give it. */
  givenBy: Schema.Struct({ kinds: Schema.NonEmptyArray(SupervisorKind), provenance: Provenance })
})
export type StrandRule = typeof StrandRule.Type

const number = Schema.Struct({ value: AtLeastOne, provenance: Provenance })
const wanted = Schema.Struct({ wanted: Schema.Boolean, provenance: Provenance })

/**
 * What a trust has agreed about supervision, in versions: the one in force on a day decides that day. A strand without
 * a rule has no clock.
 */
export const SupervisionPolicy = Schema.Struct({
  id: Slug,
  version: AtLeastOne,
  name: Schema.NonEmptyString,
  /** The first day it is in force; it stays so until a later one begins. */
  from: CalendarDate,
  rules: Schema.Array(StrandRule).check(
    Schema.makeFilter(
      (rules) => new Set(rules.map(({ strand }) => strand)).size === rules.length || "a strand has one rule at most"
    )
  ),
  /** How many workers in post one supervisor may have one to one, by headcount: hours do not matter. */
  workersPerSupervisor: number,
  /** Months after starting to supervise by which a supervisor has been trained for it. */
  supervisorTrainedWithinMonths: number,
  /** Sessions in a row that the service did not hold before it is a finding; what the worker missed is not counted. */
  serviceCancelsInARow: number,
  /** Months after starting by which dates for the essential competencies are agreed. */
  competencyDatesWithinMonths: number,
  /** Share of due sessions held in a year that is enough, in percent, for each strand. */
  heldInAYearPercent: number,
  /** The line manager may not be the only one who gives peer supervision. */
  notOnlyLineManager: wanted,
  /** Someone is named for when the supervisor is away. */
  coverWhenAway: wanted,
  /** A note is kept that the session was held, and what was agreed. */
  documented: wanted,
  /** Training comes before the first day. */
  trainedBeforeStart: wanted,
  /** The only peer of a team has a network outside it. */
  networkForLonePeer: wanted
})
export type SupervisionPolicy = typeof SupervisionPolicy.Type

/** A policy and what came before it, latest first: what has to be known to say what was due on a day. */
export type Policies = readonly [SupervisionPolicy, ...ReadonlyArray<SupervisionPolicy>]

/** Latest first; of two that begin on one day the higher version, then the later id, is in force. */
export const inForceOrder = (a: SupervisionPolicy, b: SupervisionPolicy): number =>
  a.from !== b.from
    ? a.from < b.from
      ? 1
      : -1
    : a.version !== b.version
      ? b.version - a.version
      : a.id < b.id
        ? 1
        : a.id > b.id
          ? -1
          : 0

/** The policy in force on a day; before the first one began, that first one. */
export const policyOn = (policies: Policies, on: CalendarDate): SupervisionPolicy => {
  if (policies.length === 1) return policies[0]
  const ordered = policies.toSorted(inForceOrder)
  return ordered.find(({ from }) => from <= on) ?? ordered[ordered.length - 1] ?? policies[0]
}

/** The clock of a strand under a policy, if it has one. */
export const ruleOf = (policy: SupervisionPolicy, strand: Strand): StrandRule | undefined =>
  policy.rules.find((rule) => rule.strand === strand)
