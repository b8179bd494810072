import { Schema } from "effect"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { SourceId } from "../provenance/Source.ts"
import { Provenance } from "../provenance/Provenance.ts"
import { TeamId } from "../supervision/Records.ts"
import { compareBands } from "./Band.ts"
import { isOpen, type Post } from "./Post.ts"

/** What may be amiss with the posts of a team. */
export const WorkforceFindingKind = Schema.Literals([
  "below-band-3",
  "fixed-term-only",
  "single-post",
  "no-progression-route",
  "no-choice-of-gender"
])
export type WorkforceFindingKind = typeof WorkforceFindingKind.Type

/** Something to look at in the posts of a team, and in one sentence what is the matter. */
export const WorkforceFinding = Schema.Struct({
  kind: WorkforceFindingKind,
  team: TeamId,
  posts: Schema.Array(Schema.NonEmptyString),
  sentence: Schema.NonEmptyString,
  provenance: Provenance
})
export type WorkforceFinding = typeof WorkforceFinding.Type

/** Whether a team can offer a choice of gender, as the service says of itself; it is never reckoned from people. */
export type GenderChoice = "offered" | "not-offered" | "not-known"

/**
 * All that may be amiss with a team's posts on a day, in the order of the kinds. `posts` are those of the whole trust: a
 * step up may be in another team. A team without posts has no findings.
 */
export const findingsOf = (
  posts: ReadonlyArray<Post>,
  team: TeamId,
  gender: GenderChoice,
  on: CalendarDate
): ReadonlyArray<WorkforceFinding> => {
  const open = posts.filter((post) => isOpen(post, on)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const own = open.filter((post) => post.team === team)
  if (own.length === 0) return []
  const about = (kind: WorkforceFindingKind, of: ReadonlyArray<Post>, sentence: string): WorkforceFinding => ({
    kind,
    team,
    posts: of.map(({ id }) => id),
    sentence,
    provenance: sources[kind]
  })
  const low = own.filter(({ band }) => compareBands(band, "3") < 0)
  const highest = own.map(({ band }) => band).toSorted(compareBands)[own.length - 1] ?? "3"
  const above = open.some(({ band }) => compareBands(band, highest) > 0)
  return [
    ...(low.length === 0 ? [] : [about("below-band-3", low, `${counted(low.length)} below Band 3.`)]),
    ...(own.some(({ contract }) => contract._tag === "Permanent")
      ? []
      : [about("fixed-term-only", own, "No post of the team is permanent.")]),
    ...(own.length > 1 ? [] : [about("single-post", own, "The team has one post: whoever holds it is the only peer.")]),
    ...(above ? [] : [about("no-progression-route", own, "No post of the trust is a step up from this team's posts.")]),
    ...(gender === "not-offered"
      ? [about("no-choice-of-gender", [], "The service cannot offer a choice of gender yet.")]
      : [])
  ]
}

const counted = (count: number): string => (count === 1 ? "1 post is" : `${count} posts are`)

const source = (id: string) => SourceId.make(id)

const sources: Readonly<Record<WorkforceFindingKind, Provenance>> = {
  "below-band-3": {
    _tag: "Stated",
    citations: [
      {
        source: source("lamont-2025"),
        at: { subTheme: "System-level factors influence access to and use of PSWs", participant: "PSW4" }
      },
      {
        source: source("lamont-2025"),
        at: { subTheme: "Gaps in evaluation and ongoing role recognition", participant: "PSW1" }
      }
    ],
    strength: "single-voice",
    match: "approximate"
  },
  "fixed-term-only": {
    _tag: "Stated",
    citations: [{ source: source("conditions"), at: { part: "Permanent roles" } }],
    strength: "own-wording",
    match: "approximate"
  },
  "single-post": {
    _tag: "Stated",
    citations: [{ source: source("eip-pack"), at: { section: "Top tips, part B", entry: 1 } }],
    strength: "own-wording",
    match: "approximate"
  },
  "no-progression-route": {
    _tag: "Stated",
    citations: [{ source: source("conditions"), at: { part: "Role progression" } }],
    strength: "own-wording",
    match: "approximate"
  },
  "no-choice-of-gender": {
    _tag: "Stated",
    citations: [
      {
        source: source("lamont-2025"),
        at: { subTheme: "Collaboration supports recovery-oriented practice", participant: "C3" }
      }
    ],
    strength: "single-voice",
    match: "approximate"
  }
}
