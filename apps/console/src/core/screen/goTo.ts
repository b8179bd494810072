import type { Place } from "../Place.ts"
import type { State } from "./State.ts"

/** What can be typed after `:`, and where it leads. */
interface Destination {
  readonly name: string
  /** What has to follow, as it is shown. */
  readonly takes: "" | "team" | "team/number"
  readonly means: string
}

export const destinations: ReadonlyArray<Destination> = [
  { name: "teams", takes: "", means: "every team" },
  { name: "organisations", takes: "", means: "every organisation" },
  { name: "audit", takes: "", means: "who changed what" },
  { name: "team", takes: "team", means: "where a team stands" },
  { name: "rounds", takes: "team", means: "the rounds of a team" },
  { name: "round", takes: "team/number", means: "one round" },
  { name: "results", takes: "team/number", means: "the results of a round" }
]

/** The place a text names, or why it names none. */
export const placeNamed = (typed: string): Place | { readonly problem: string } => {
  const [name = "", rest = ""] = typed.trim().replace(/^:/, "").split(/\s+/)
  const [, team, number] = /^([a-z0-9-]+)\/([1-9]\d{0,8})$/.exec(rest) ?? []
  switch (name) {
    case "teams":
      return { _tag: "Teams", organisation: undefined }
    case "organisations":
      return { _tag: "Organisations" }
    case "audit":
      return { _tag: "Audit", organisation: undefined, pages: 1 }
    case "team":
      return rest === "" ? { problem: "Name a team: team riverside-ei" } : { _tag: "Team", team: rest }
    case "rounds":
      return rest === "" ? { problem: "Name a team: rounds riverside-ei" } : { _tag: "Rounds", team: rest }
    case "round":
    case "results":
      return team === undefined || number === undefined
        ? { problem: `Name a team and a number: ${name} riverside-ei/2` }
        : { _tag: name === "round" ? "Round" : "Results", team, number: Number(number) }
    default:
      return { problem: `There is no place called ${name === "" ? "nothing" : name}.` }
  }
}

/** A text to choose while typing where to go. */
export interface Suggestion {
  readonly text: string
  readonly means: string
}

/** What the text typed so far could become: places by name, then the teams and rounds that were seen. */
export const suggestionsFor = (typed: string, state: State): ReadonlyArray<Suggestion> => {
  const [name = "", rest] = typed.trimStart().replace(/^:/, "").split(/\s+/)
  if (rest === undefined) {
    return destinations
      .filter((destination) => destination.name.startsWith(name))
      .map(({ means, name: text, takes }) => ({ text: takes === "" ? text : `${text} `, means }))
  }
  const destination = destinations.find((one) => one.name === name)
  if (destination === undefined || destination.takes === "") return []
  return seen(state, destination.takes)
    .filter((one) => one.startsWith(rest))
    .map((one) => ({ text: `${name} ${one}`, means: destination.means }))
}

/** Teams, or rounds, that stood on any page one came through. */
const seen = ({ stack }: State, takes: "team" | "team/number"): ReadonlyArray<string> => {
  const places = stack.flatMap(({ page, place }) => [
    place,
    ...(page?.panes ?? []).flatMap(({ rows }) =>
      rows.flatMap(({ links, opens }) => [
        ...(opens === undefined ? [] : [opens]),
        ...(links?.results !== undefined && "_tag" in links.results ? [links.results] : [])
      ])
    )
  ])
  const names = places.flatMap((place) =>
    takes === "team"
      ? "team" in place
        ? [place.team]
        : []
      : "number" in place
        ? [`${place.team}/${place.number}`]
        : []
  )
  return [...new Set(names)].toSorted()
}
