import { Array as Arrays, Order, Result, Schema } from "effect"
import { binomialLimits } from "../statistics/binomial.ts"

/** Smallest and largest count that chance explains. */
export interface CountLimits {
  readonly lower: number
  readonly upper: number
}

/** Limits round a common proportion for a group of `n`: to look closer (`warn`, 95 %) and to act on (`act`, 99.8 %). */
export interface FunnelLimits {
  readonly warn: CountLimits
  readonly act: CountLimits
}

/** Exact binomial limits for `n` round the proportion `centre`. */
export const funnelLimits = (n: number, centre: number): FunnelLimits => ({
  warn: binomialLimits(n, centre, 0.05),
  act: binomialLimits(n, centre, 0.002)
})

/** One team's count. */
export interface FunnelTeam<Id extends string> {
  readonly id: Id
  readonly name: string
  readonly numerator: number
  readonly denominator: number
}

/** Where a team lies among the others, as far as chance does not explain it. */
export type FunnelPosition = "inside" | "warn-low" | "warn-high" | "act-low" | "act-high"

export interface FunnelPoint<Id extends string> extends FunnelTeam<Id>, FunnelLimits {
  readonly proportion: number
  readonly position: FunnelPosition
  /** A group so small that even none of it would be explained by chance cannot be seen to fall: neither to act on, or at all. */
  readonly fall: "can-show" | "warning-only" | "cannot-show"
}

export interface Funnel<Id extends string> {
  /** The proportion of all teams together. */
  readonly centre: number
  /** By name, never by rank: the order must not make a league table. */
  readonly points: ReadonlyArray<FunnelPoint<Id>>
}

/** With so few teams the centre is mostly the team that is compared with it. */
export class TooFewTeams extends Schema.TaggedError<TooFewTeams>()("TooFewTeams", {
  teams: Schema.Natural,
  needed: Schema.Natural
}) {
  override get message() {
    return `A funnel needs ${this.needed} teams, and there are ${this.teams}. Show a table in order of names instead`
  }
}

/** Teams too small to be compared with anything. */
export class TeamsTooSmall extends Schema.TaggedError<TeamsTooSmall>()("TeamsTooSmall", {
  names: Schema.NonEmptyArray(Schema.String),
  needed: Schema.Natural
}) {
  override get message() {
    return `A funnel needs ${this.needed} or more counted in each team; ${this.names.join(", ")} ${
      this.names.length === 1 ? "has" : "have"
    } fewer. Show a table in order of names, or count over a longer period`
  }
}

const fewestTeams = 5
const fewestCounted = 5

/**
 * Teams on one measure round their common proportion, each with limits for its size. Refused with fewer than five teams
 * or fewer than five counted in any. Give it only figures that may be seen by its readers (`mayLeaveTeam`).
 */
export const funnel = <Id extends string>(
  teams: ReadonlyArray<FunnelTeam<Id>>
): Result.Result<Funnel<Id>, TooFewTeams | TeamsTooSmall> => {
  if (teams.length < fewestTeams) return Result.fail(new TooFewTeams({ teams: teams.length, needed: fewestTeams }))
  const byName = teams.toSorted(inNameOrder)
  const small = byName.flatMap(({ denominator, name }) => (denominator < fewestCounted ? [name] : []))
  if (Arrays.isArrayNonEmpty(small)) return Result.fail(new TeamsTooSmall({ names: small, needed: fewestCounted }))
  const centre =
    teams.reduce((sum, { numerator }) => sum + numerator, 0) /
    teams.reduce((sum, { denominator }) => sum + denominator, 0)
  return Result.succeed({ centre, points: byName.map((team) => pointOf(team, centre)) })
}

type Named = { readonly name: string; readonly id: string }

const inNameOrder = Order.combine(
  Order.mapInput(Order.String, ({ name }: Named) => name),
  Order.mapInput(Order.String, ({ id }: Named) => id)
)

const pointOf = <Id extends string>(team: FunnelTeam<Id>, centre: number): FunnelPoint<Id> => {
  const limits = funnelLimits(team.denominator, centre)
  return {
    ...team,
    ...limits,
    proportion: team.numerator / team.denominator,
    position: positionOf(team.numerator, limits),
    fall: limits.warn.lower === 0 ? "cannot-show" : limits.act.lower === 0 ? "warning-only" : "can-show"
  }
}

const positionOf = (x: number, { act, warn }: FunnelLimits): FunnelPosition => {
  if (x < act.lower) return "act-low"
  if (x > act.upper) return "act-high"
  if (x < warn.lower) return "warn-low"
  return x > warn.upper ? "warn-high" : "inside"
}

/** What to write beside a team whose group is too small, or `undefined`. */
export const explainFall = ({ fall }: { readonly fall: FunnelPoint<string>["fall"] }): string | undefined =>
  fall === "cannot-show"
    ? "Too small to fall below."
    : fall === "warning-only"
      ? "Too small to fall below the outer limit."
      : undefined
