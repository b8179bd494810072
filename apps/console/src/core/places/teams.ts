import { roundStateNames } from "@peerbridge/domain/readiness/Round"
import { stageNames } from "@peerbridge/domain/readiness/Stage"
import { progressOfStage } from "@peerbridge/domain/readiness/stageOf"
import { teamNeedInWords } from "@peerbridge/domain/readiness/teamNeed"
import type { Look } from "../Look.ts"
import { whyNot } from "../may.ts"
import type { TeamAtAGlance } from "../outputs.ts"
import type { Action, ListRow, Page } from "../Page.ts"
import { quoted } from "../quoted.ts"
import type { Session } from "../Session.ts"
import { gateSign, stageTrack } from "../signs.ts"
import type { Column } from "../table/Column.ts"
import { gateRow } from "./gates.ts"

export const teamColumns: ReadonlyArray<Column> = [
  { id: "team", title: "Team", min: 14, max: 48, grows: true },
  { id: "stage", title: "Stage", min: 22, max: 22 },
  { id: "gates", title: "Gates", min: 5, max: 5, drop: 2 },
  { id: "round", title: "Round", min: 7, max: 10, drop: 1 },
  { id: "needs", title: "Needs you", min: 9, max: 16 }
]

/** A round in two words, for a column: "3 open". */
export const roundInShort = (round: TeamAtAGlance["round"]): string =>
  round === null ? "none" : `${round.number} ${shortStates[round.state]}`

const shortStates: Readonly<Record<keyof typeof roundStateNames, string>> = {
  Draft: "draft",
  Open: "open",
  Closed: "closed",
  Revealed: "shown"
}

/** A team with its stage, its gates, its latest round and what it needs first. */
export const teamRow = ({ firstGate, headline, need, round, team, towards }: TeamAtAGlance, look: Look): ListRow => {
  const gates = towards === null ? "-" : `${towards.met}/${towards.total}`
  const gate = firstGate === null ? undefined : gateRow(firstGate, look)
  // a narrow column: the sign says that records differ, and the sentence says it in words
  const short =
    need._tag === "RecordsDisagree" ? `${need.gates} ${gateSign("Contradicted", look)}` : teamNeedInWords(need)
  return {
    key: team.slug,
    cells: [team.name, stageTrack(headline, look), gates, roundInShort(round), short],
    sentence: [
      `${team.name}: ${headline._tag === "NotKnownYet" ? "stage not known yet" : stageNames[headline.stage]}`,
      towards === null ? undefined : `${progressOfStage(towards)} to ${stageNames[towards.stage]}`,
      round === null ? "no round yet" : `round ${round.number} ${shortStates[round.state]}`,
      ...(need._tag === "Nothing" || need._tag === "FirstRound" ? [] : [`needs you: ${teamNeedInWords(need)}`])
    ]
      .filter((part) => part !== undefined)
      .join(", ")
      .concat("."),
    panel:
      gate === undefined
        ? { why: `${team.name}: every stage is reached.`, more: [] }
        : {
            why: `Next gate: ${gate.cells[0] ?? ""}. ${gate.cells[1] ?? ""}: ${gate.panel.why}`,
            ...(gate.panel.next === undefined ? {} : { next: gate.panel.next }),
            ...(gate.panel.source === undefined ? {} : { source: gate.panel.source }),
            more: []
          },
    opens: { _tag: "Team", team: team.slug },
    links: {
      rounds: { _tag: "Rounds", team: team.slug },
      audit: { _tag: "Audit", organisation: team.organisation, pages: 1 },
      ...(round === null || round.state !== "Revealed"
        ? { results: { off: "The results of its latest round are not shown yet." } }
        : { results: { _tag: "Results" as const, team: team.slug, number: round.number } })
    },
    command: `team show ${team.slug}`
  }
}

export const teamsPage = async (session: Session, organisation: string | undefined): Promise<Page> => {
  const [all, organisations] = await Promise.all([
    session.client.team.atAGlance.query(),
    session.client.organisation.list.query()
  ])
  const rows = organisation === undefined ? all : all.filter(({ team }) => team.organisation === organisation)
  const of =
    organisations.find(({ id }) => id === organisation) ?? (organisations.length === 1 ? organisations[0] : undefined)
  return {
    trail: [of?.name ?? "All organisations", "Teams"],
    head: [],
    panes: [
      {
        id: "teams",
        title: "Teams",
        columns: teamColumns,
        rows: rows.map((one) => ({ ...teamRow(one, session.look), actions: [renaming(one, session)] })),
        empty:
          organisations.length === 0
            ? "No organisation yet: type : and organisations."
            : "No teams yet. Press n to add the first one."
      }
    ],
    beside: false,
    note: "Ordered by name. Teams are not ranked.",
    command: "team list",
    links: of === undefined ? {} : { audit: { _tag: "Audit", organisation: of.id, pages: 1 } },
    actions: of === undefined ? [] : [creating(of, session)]
  }
}

const creating = (of: { readonly id: string; readonly name: string }, session: Session): Action => ({
  id: "new",
  label: `Add a team to ${of.name}`,
  ...whyNot(session, "team.create", { organisation: of.id }),
  asks: { _tag: "Text", label: "Name of the new team", initial: "" },
  command: `team create "Its name" --organisation ${quoted(of.name)}`,
  run: async (client, name) => {
    const team = await client.team.create.mutate({ organisation: of.id, name })
    return { message: `${team.name} is added, as ${team.slug}.` }
  }
})

const renaming = ({ team }: TeamAtAGlance, session: Session): Action => ({
  id: "rename",
  label: `Rename ${team.name}`,
  ...whyNot(session, "team.manage", { organisation: team.organisation, team: team.id }),
  asks: { _tag: "Text", label: "Its new name", initial: team.name },
  command: `team rename ${team.slug} "Its new name"`,
  run: async (client, name) => {
    const after = await client.team.rename.mutate({ team: team.slug, name, version: team.version })
    return {
      message: `Renamed to ${after.name}. Its address stays ${team.slug}.`,
      undo: async (again) => {
        await again.team.rename.mutate({ team: team.slug, name: team.name, version: after.version })
        return { message: `Renamed back to ${team.name}.` }
      }
    }
  }
})
