import { Array, Order } from "effect"
import type { Slug } from "../../Slug.ts"
import { type GroupWord, groupSays, groupWords } from "../groupSays.ts"
import type { Instrument } from "../Instrument.ts"
import { isAskedAt } from "../itemsOfRound.ts"
import { type Perspective, perspectives } from "../Perspective.ts"
import { pictureOf, type Released } from "../release/UnitRelease.ts"
import { acrossSentence } from "./acrossSentence.ts"
import type { RoundResults } from "./RoundResults.ts"

/** A team and its latest revealed round, `undefined` before the first. */
export interface TeamLatest {
  /** Its address: what ties are broken by. */
  readonly team: string
  readonly name: string
  readonly round: RoundResults | undefined
}

/** A team as it is named beside others. */
export type TeamName = Pick<TeamLatest, "team" | "name">

/** One group on one item over the teams that show it. */
export interface GroupAcross {
  readonly perspective: Perspective
  /** "In 7 of 9 teams, clinicians say this is in place." */
  readonly sentence: string
  /** Which teams say which; words no team says are left out. Never ranked: teams by name. */
  readonly said: ReadonlyArray<{ readonly word: GroupWord; readonly teams: ReadonlyArray<TeamName> }>
}

/** One item over teams. */
export interface ItemAcross {
  readonly item: Slug
  readonly title: string
  /** Groups that one team or more shows on it, in page order. */
  readonly groups: ReadonlyArray<GroupAcross>
  /** Teams that were not asked it, for it is asked from a later stage. */
  readonly notAsked: ReadonlyArray<TeamName>
}

/** In which teams a group can be read. Three facts that are never mixed. */
export interface GroupStandingAcross {
  readonly perspective: Perspective
  readonly shown: ReadonlyArray<TeamName>
  readonly notShown: ReadonlyArray<TeamName>
  readonly notInvited: ReadonlyArray<TeamName>
}

/** What several teams of an organisation show, side by side. */
export interface AcrossTeams {
  /** The version of the questions that is put side by side; `undefined` before any round is revealed. */
  readonly instrument: Pick<Instrument, "id" | "title" | "version"> | undefined
  /** Teams put side by side. With fewer than two there is nothing to compare, and `sections` is empty. */
  readonly compared: ReadonlyArray<TeamName & { readonly round: number }>
  /** Teams whose latest round asked another version: they cannot be put beside these. */
  readonly apart: ReadonlyArray<TeamName & { readonly version: string }>
  /** Teams that have not revealed a round. */
  readonly withoutRound: ReadonlyArray<TeamName>
  readonly groups: ReadonlyArray<GroupStandingAcross>
  readonly sections: ReadonlyArray<{
    readonly id: Slug
    readonly title: string
    readonly items: ReadonlyArray<ItemAcross>
  }>
}

/** Fewest teams that can be put side by side. */
export const fewestCompared = 2

interface Revealed extends TeamLatest {
  readonly round: RoundResults
}

/**
 * Puts the latest revealed round of each team side by side, from what was released and nothing else. It counts teams, never
 * people: no answers or responses are added up over teams, nothing is averaged, and no team is ranked. A team that withholds
 * a group is named, and changes nothing else.
 */
export const acrossTeams = (teams: ReadonlyArray<TeamLatest>): AcrossTeams => {
  const byName = Array.sort(teams, inNameOrder)
  const revealed = byName.flatMap((team) => (team.round === undefined ? [] : [{ ...team, round: team.round }]))
  const instrument = commonInstrument(revealed)
  const compared = revealed.filter(({ round }) => versionOf(round.instrument) === versionOf(instrument))
  const enoughTeams = compared.length >= fewestCompared
  return {
    instrument: instrument && { id: instrument.id, title: instrument.title, version: instrument.version },
    compared: compared.map((team) => ({ ...nameOf(team), round: team.round.number })),
    apart: revealed
      .filter((team) => !compared.includes(team))
      .map((team) => ({ ...nameOf(team), version: team.round.instrument.version })),
    withoutRound: byName.filter(({ round }) => round === undefined).map(nameOf),
    groups: enoughTeams ? perspectives.map((perspective) => standingAcross(compared, perspective)) : [],
    sections: enoughTeams && instrument !== undefined ? sectionsAcross(instrument, compared) : []
  }
}

const inNameOrder: Order.Order<TeamLatest> = Order.combine(
  Order.mapInput(Order.String, ({ name }) => name),
  Order.mapInput(Order.String, ({ team }) => team)
)

const nameOf = ({ name, team }: TeamLatest): TeamName => ({ team, name })

const versionOf = (instrument: Instrument | undefined): string =>
  instrument === undefined ? "" : `${instrument.id} ${instrument.version}`

/** The version most teams asked last; of equals the one whose text is later, which is the newer of "1.0" and "1.1". */
const commonInstrument = (teams: ReadonlyArray<Revealed>): Instrument | undefined => {
  const askedBy = (instrument: Instrument) =>
    teams.filter(({ round }) => versionOf(round.instrument) === versionOf(instrument)).length
  return Array.sort(
    teams.map(({ round }) => round.instrument),
    Order.combine(
      Order.mapInput(Order.flip(Order.Number), askedBy),
      Order.mapInput(Order.flip(Order.String), versionOf)
    )
  )[0]
}

const releaseOf = ({ round }: Revealed, perspective: Perspective): Released | undefined => {
  const release = round.releases[perspective]
  return release?._tag === "Released" ? release : undefined
}

const standingAcross = (teams: ReadonlyArray<Revealed>, perspective: Perspective): GroupStandingAcross => {
  const invited = teams.filter(({ round }) => round.setUp.groups[perspective] !== undefined)
  const shown = invited.filter((team) => releaseOf(team, perspective) !== undefined)
  return {
    perspective,
    shown: shown.map(nameOf),
    notShown: invited.filter((team) => !shown.includes(team)).map(nameOf),
    notInvited: teams.filter((team) => !invited.includes(team)).map(nameOf)
  }
}

const sectionsAcross = (instrument: Instrument, teams: ReadonlyArray<Revealed>): AcrossTeams["sections"] =>
  instrument.sections
    .map(({ id, items, title }) => ({
      id,
      title,
      items: items
        .map((item) => ({
          item: item.id,
          title: item.title,
          groups: perspectives.flatMap((perspective) => groupAcross(teams, item.id, perspective)),
          notAsked: teams.filter(({ round }) => !isAskedAt(item, round.setUp.askedAt)).map(nameOf)
        }))
        .filter(({ groups }) => groups.length > 0)
    }))
    .filter(({ items }) => items.length > 0)

const groupAcross = (
  teams: ReadonlyArray<Revealed>,
  item: Slug,
  perspective: Perspective
): ReadonlyArray<GroupAcross> => {
  const words = teams.flatMap((team) => {
    const release = releaseOf(team, perspective)
    const word = release === undefined ? undefined : groupSays(pictureOf(release, item))
    return word === undefined ? [] : [{ word, team: nameOf(team) }]
  })
  if (words.length === 0) return []
  const said = groupWords
    .map((word) => ({ word, teams: words.filter((one) => one.word === word).map(({ team }) => team) }))
    .filter((one) => one.teams.length > 0)
  return [
    {
      perspective,
      said,
      sentence: acrossSentence(
        perspective,
        said.map((one) => [one.word, one.teams.length])
      )
    }
  ]
}
