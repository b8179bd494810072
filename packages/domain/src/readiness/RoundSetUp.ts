import { Schema } from "effect"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Slug } from "../Slug.ts"
import { ByPerspective, entriesByPerspective } from "./ByPerspective.ts"
import { belongsToOneTeam, type Perspective } from "./Perspective.ts"
import { Stage } from "./Stage.ts"

/**
 * How groups too small to be shown will be heard. `agree-together`: the team agrees levels in a meeting. `heard-by-role`:
 * each may choose to be heard alone, by name of role, off by default. `pooled`: added up with the same group of other
 * teams, which works only for people who belong to one team.
 */
export const SmallGroupWay = Schema.Literals(["agree-together", "heard-by-role", "pooled"])
export type SmallGroupWay = typeof SmallGroupWay.Type

/** One group that is invited. A group without an entry is not invited, which is a fact of set-up, told apart from withheld. */
export const InvitedGroup = Schema.Struct({
  /** People invited: at most so many responses are taken. Up to 9,999, since each may get a link of their own. */
  invited: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(9_999)),
  /** The organiser declares that half or more of them are new since the last round: the two will not be compared. */
  mostlyNew: Schema.Boolean,
  /** A link for each person, or one for the whole group. */
  links: Schema.Literals(["each", "shared"])
})
export type InvitedGroup = typeof InvitedGroup.Type

/** The version of the questions a round asks: pinned, so that old answers keep their meaning. */
export const InstrumentVersion = Schema.Struct({ id: Slug, version: Schema.NonEmptyString })
export type InstrumentVersion = typeof InstrumentVersion.Type

/** All that is settled before a round opens. */
export const RoundSetUp = Schema.Struct({
  instrument: InstrumentVersion,
  /** Questions asked from a later stage are left out: half make no sense before a peer support worker starts. */
  askedAt: Stage,
  /** The day people are told answering ends. Information: a person closes the round, nothing closes it by itself. */
  closesOn: CalendarDate,
  groups: ByPerspective(InvitedGroup),
  smallGroups: Schema.Array(SmallGroupWay),
  /**
   * The peer support worker group is the lived experience side from another team, or a lived experience lead, because
   * this team has no peer support worker yet. Said beside every result of that group.
   */
  livedExperienceFromElsewhere: Schema.Boolean
})
export type RoundSetUp = typeof RoundSetUp.Type

/** The groups invited, in page order. */
export const invitedGroups = ({ groups }: Pick<RoundSetUp, "groups">): ReadonlyArray<Perspective> =>
  entriesByPerspective<InvitedGroup>(groups).map(([perspective]) => perspective)

/** Groups invited with fewer than `k` people: they cannot be shown as a group, whatever they answer. */
export const smallGroupsOf = ({ groups }: Pick<RoundSetUp, "groups">, k: number): ReadonlyArray<Perspective> =>
  entriesByPerspective<InvitedGroup>(groups).flatMap(([perspective, { invited }]) => (invited < k ? [perspective] : []))

/**
 * Whether a group of the round may be added up with the same group of other teams: the lead chose it before anyone answered, so
 * that people are told, and its people belong to this team only. Those who speak for lived experience from another team may
 * also answer there, and would count twice.
 */
export const mayBePooled = (
  setUp: Pick<RoundSetUp, "smallGroups" | "livedExperienceFromElsewhere">,
  perspective: Perspective
): boolean =>
  setUp.smallGroups.includes("pooled") &&
  belongsToOneTeam(perspective) &&
  !(perspective === "peer-support-worker" && setUp.livedExperienceFromElsewhere)

/** Small groups that no chosen way can hear. Adding up with other teams does nothing for people who work across teams. */
export const unheardGroupsOf = (
  setUp: Pick<RoundSetUp, "groups" | "smallGroups" | "livedExperienceFromElsewhere">,
  k: number
): ReadonlyArray<Perspective> =>
  smallGroupsOf(setUp, k).filter(
    (perspective) => !setUp.smallGroups.some((way) => way !== "pooled" || mayBePooled(setUp, perspective))
  )
