import { addMonths, type CalendarDate } from "../calendar/CalendarDate.ts"
import type { FactAnswer } from "../readiness/Fact.ts"
import type { TeamId } from "../supervision/Records.ts"
import { compareBands } from "./Band.ts"
import { isOpen, type Post, stageOn } from "./Post.ts"
import type { Role } from "./Role.ts"

/** The gates whose facts the records of posts can tell; a fact's id is its gate's. */
export const workforceFactIds = [
  "post-planned",
  "funded-post",
  "in-post",
  "permanent-posts",
  "band",
  "next-step",
  "peer-leadership"
] as const
/** The id of a fact that records of posts can tell: it is the id of its gate. */
export type WorkforceFactId = (typeof workforceFactIds)[number]

/** Months of money that count as lasting when it has an end. Our policy. */
export const lastingMonths = 24

/**
 * What the posts of a trust say on a day of the facts a team's gates ask for. `not-sure` where the team has no post on
 * record, so that an empty book never says no. A step up by development plan alone is not in these records.
 */
export const workforceFacts = (
  posts: ReadonlyArray<Post>,
  roles: ReadonlyArray<Role>,
  team: TeamId,
  on: CalendarDate
): Readonly<Record<WorkforceFactId, FactAnswer>> => {
  const open = posts.filter((post) => isOpen(post, on))
  const own = open.filter((post) => post.team === team)
  const filled = own.filter((post) => stageOn(post, on) === "filled")
  const tell = (answer: FactAnswer["answer"], shows: string): FactAnswer => ({
    answer,
    asOf: on,
    from: "records",
    shows
  })
  const of = (people: ReadonlyArray<Post>, lacking: number, yes: string, no: string): FactAnswer =>
    people.length === 0
      ? tell("not-sure", "The records have no peer post in this team.")
      : lacking === 0
        ? tell("yes", yes)
        : tell("no", no)

  const withMoney = own.filter(({ funding }) => funding._tag !== "None").length
  const lasting = own.filter((post) => isLasting(post, on)).length
  const unsettled = own.filter(
    ({ contract, funding }) => contract._tag !== "Permanent" || funding._tag !== "Recurrent"
  ).length
  const low = own.filter(({ band }) => compareBands(band, "3") < 0).length
  const unchecked = own.filter(({ bandCheckedOn }) => !isThisYear(bandCheckedOn, on)).length
  const highest = own.map(({ band }) => band).toSorted(compareBands)[own.length - 1]
  const up = open.filter(({ band }) => highest !== undefined && compareBands(band, highest) > 0).length
  const leading = new Set(roles.filter(({ leadsPeers }) => leadsPeers).map(({ id }) => id))
  const leads = posts.filter((post) => stageOn(post, on) === "filled" && leading.has(post.role)).length

  return {
    "post-planned": of(
      own,
      withMoney > 0 ? 0 : 1,
      `${counted(withMoney)} planned or filled, with a source of money.`,
      `${counted(own.length)} planned, without a source of money.`
    ),
    "funded-post": of(
      own,
      lasting > 0 ? 0 : 1,
      `${counted(lasting)} funded for ${lastingMonths} months or more.`,
      `No post is funded for ${lastingMonths} months or more.`
    ),
    "in-post": of(own, filled.length > 0 ? 0 : 1, `${counted(filled.length)} filled.`, "No post is filled."),
    "permanent-posts": of(
      own,
      unsettled,
      "Every post is permanent and paid from lasting money.",
      `${unsettled} of ${own.length} posts are not both permanent and paid from lasting money.`
    ),
    band: of(
      own,
      low + unchecked,
      "Every post is at Band 3 or above, and its band was checked in the last 12 months.",
      low > 0
        ? `${counted(low)} below Band 3.`
        : `The band of ${unchecked} of ${own.length} posts was not checked in the last 12 months.`
    ),
    "next-step": of(
      own,
      up > 0 ? 0 : 1,
      `${counted(up)} a step up in the trust.`,
      "No post of the trust is a step up from this team's posts."
    ),
    // A lead may be employed outside what is recorded here: no lead on record is not the same as no lead.
    "peer-leadership":
      leads > 0
        ? tell("yes", "A lead with lived experience is in post.")
        : tell("not-sure", "The records have no lead with lived experience in post.")
  }
}

const counted = (count: number): string => (count === 1 ? "1 post is" : `${count} posts are`)

const isLasting = ({ funding }: Post, on: CalendarDate): boolean =>
  funding._tag === "Recurrent" || (funding._tag === "Until" && funding.until >= addMonths(on, lastingMonths))

const isThisYear = (checked: CalendarDate | undefined, on: CalendarDate): boolean =>
  checked !== undefined && checked <= on && checked > addMonths(on, -12)
