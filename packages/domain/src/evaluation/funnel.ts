import { Array as Arrays, Order, Result, Schema } from "effect"
import { binomialLimits } from "../statistics/binomial.ts"
import { mayLeaveTeam } from "./discloseMeasure.ts"
import type { Counted } from "./Indicator.ts"

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
  /** For figures of workers: how many there are. */
  readonly workers?: number | undefined
}

/** Where a team lies among the others, as far as chance does not explain it. */
export type FunnelPosition = "inside" | "warn-low" | "warn-high" | "act-low" | "act-high"

/** A team that is shown in a funnel, and where its figure lies against what chance alone would do. */
export interface FunnelPoint<Id extends string> extends FunnelTeam<Id>, FunnelLimits {
  readonly proportion: number
  readonly position: FunnelPosition
  /** A group so small that even none of it would be explained by chance cannot be seen to fall: neither to act on, or at all. */
  readonly fall: "can-show" | "warning-only" | "cannot-show"
}

/** Teams beside each other, against what chance alone would do to teams of their size. */
export interface Funnel<Id extends string> {
  /** The proportion of all teams that are shown, together. */
  readonly centre: number
  /** By name, never by rank: the order must not make a league table. */
  readonly points: ReadonlyArray<FunnelPoint<Id>>
  /** Teams whose figures may not leave the team: no points, and not in the centre either. By name. */
  readonly withheld: ReadonlyArray<string>
}

/** With so few teams the centre is mostly the team that is compared with it. */
export class TooFewTeams extends Schema.TaggedError<TooFewTeams>()("TooFewTeams", {
  teams: Schema.Natural,
  needed: Schema.Natural
}) {
  override get message() {
    return `A funnel needs ${this.needed} teams whose figures may be shown, and there are ${this.teams}. Show a table in order of names instead`
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
 * Teams on one measure round their common proportion, each with limits for its size. A team's point is seen by other
 * teams, so a figure that may not leave its team is no point. Refused with fewer than five points, or fewer than five
 * counted in any.
 */
export const funnel = <Id extends string>(
  teams: ReadonlyArray<FunnelTeam<Id>>,
  counts: Counted
): Result.Result<Funnel<Id>, TooFewTeams | TeamsTooSmall> => {
  const byName = teams.toSorted(inNameOrder)
  const mayShow = (team: FunnelTeam<Id>) =>
    mayLeaveTeam({ _tag: "Proportion", ...team }, { counts, workers: team.workers })
  const shown = byName.filter(mayShow)
  const withheld = byName.flatMap((team) => (mayShow(team) ? [] : [team.name]))
  if (shown.length < fewestTeams) return Result.fail(new TooFewTeams({ teams: shown.length, needed: fewestTeams }))
  const small = shown.flatMap(({ denominator, name }) => (denominator < fewestCounted ? [name] : []))
  if (Arrays.isArrayNonEmpty(small)) return Result.fail(new TeamsTooSmall({ names: small, needed: fewestCounted }))
  const numerators = shown.reduce((sum, { numerator }) => sum + numerator, 0)
  const centre = numerators / shown.reduce((sum, { denominator }) => sum + denominator, 0)
  return Result.succeed({ centre, points: shown.map((team) => pointOf(team, centre)), withheld })
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
