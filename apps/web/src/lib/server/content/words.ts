import type { Counted, Direction, Indicator, IndicatorLevel } from "@peerbridge/domain/evaluation/Indicator"
import type { CourseAudience } from "@peerbridge/domain/competency/Course"
import type { Tier } from "@peerbridge/domain/competency/Framework"
import type { LinkKind } from "@peerbridge/domain/logic-model/Link"
import type { Effort } from "@peerbridge/domain/plan/Effort"
import type { Strength } from "@peerbridge/domain/provenance/Provenance"
import type { SupervisorKind } from "@peerbridge/domain/supervision/SupervisionPolicy"

// The catalogue's kinds as the content pages name them.

/** What a link of the logic model says, between its two ends. */
export const linkKindWords: Readonly<Record<LinkKind, string>> = {
  enables: "contributes to",
  requires: "is needed for",
  threatens: "could undo",
  assumes: "holds only if"
}

/** How much a stated source bears. */
export const strengthWords: Readonly<Record<Strength, string>> = {
  theory: "the source’s theory",
  finding: "a finding",
  "single-voice": "one person’s words",
  "cited-literature": "literature it cites",
  "own-wording": "the source’s own wording"
}

/** How much work an action is. */
export const effortWords: Readonly<Record<Effort, string>> = {
  small: "Small: a few hours",
  medium: "Medium: a few weeks beside other work",
  large: "Large: months, with others"
}

/** Which way of a measure is better. */
export const directionWords: Readonly<Record<Direction, string>> = {
  up: "More is better",
  down: "Less is better",
  neutral: "Neither way is better: people are free to say no"
}

/** How often a figure is made. */
export const periodWords: Readonly<Record<Indicator["period"], string>> = {
  month: "Every month",
  quarter: "Every quarter",
  year: "Every year"
}

/** Where a measure may be read. */
export const levelWords: Readonly<Record<IndicatorLevel, string>> = {
  team: "In a team",
  trust: "Only for the whole trust: a team’s figure would show one person"
}

/** What a measure counts. */
export const countedWords: Readonly<Record<Counted, string>> = {
  people: "People: small figures stay in the team",
  events: "Events, such as referrals and sessions",
  service: "Facts of the service, such as posts and meetings"
}

/** Which statements every worker agrees a date for. */
export const tierWords: Readonly<Record<Tier, string>> = { essential: "Essential", enhanced: "Enhanced" }

/** Whom a list of courses is for. */
export const audienceWords: Readonly<Record<CourseAudience, string>> = {
  "peer-support-worker": "For peer support workers",
  supervisor: "For supervisors"
}

/** Who may give supervision. */
export const supervisorKindWords: Readonly<Record<SupervisorKind, string>> = {
  "senior-peer": "a senior peer",
  "experienced-peer": "an experienced peer",
  "peer-lead": "the peer lead",
  "line-manager": "the line manager",
  clinician: "a clinician"
}
