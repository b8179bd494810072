import { invitedGroups } from "@peerbridge/domain/readiness/RoundSetUp"
import { roundStateNames } from "@peerbridge/domain/readiness/Round"
import { perspectiveNames } from "@peerbridge/domain/readiness/Perspective"
import { listInWords } from "@peerbridge/domain/readiness/inWords"
import { stageNames } from "@peerbridge/domain/readiness/Stage"
import { day } from "../days.ts"
import type { Look } from "../Look.ts"
import type { StoredRoundOut } from "../outputs.ts"
import type { Links, ListRow, Page } from "../Page.ts"
import type { Session } from "../Session.ts"
import { groupLabel } from "../signs.ts"
import type { Column } from "../table/Column.ts"
import { type NamedRound, roundActions } from "./roundActions.ts"

export const roundColumns: ReadonlyArray<Column> = [
  { id: "number", title: "Round", min: 5, max: 5 },
  { id: "state", title: "State", min: 17, max: 22 },
  { id: "closes", title: "Closes or closed", min: 16, max: 17 },
  { id: "opened", title: "Opened", min: 16, max: 17, drop: 2 },
  { id: "groups", title: "Groups invited", min: 12, max: 30, drop: 1, grows: true }
]

/** When a round closes, or did. */
export const closing = ({ round }: StoredRoundOut): string =>
  day(round._tag === "Closed" || round._tag === "Revealed" ? round.closedOn : round.setUp.closesOn)

/** A round of a team. How many people of a group were invited is not in it: of small groups that would tell too much. */
export const roundRow = (stored: StoredRoundOut, look: Look): ListRow => {
  const { number, round } = stored
  const groups = invitedGroups(round.setUp)
  const opened = round._tag === "Draft" ? "" : day(round.openedOn)
  const ended = round._tag === "Closed" || round._tag === "Revealed"
  return {
    key: String(number),
    cells: [
      String(number),
      roundStateNames[round._tag],
      closing(stored),
      opened,
      groups.map((group) => groupLabel(group, look)).join(" ")
    ],
    sentence: `Round ${number}: ${roundStateNames[round._tag].toLowerCase()}, ${ended ? "closed" : "closes"} ${closing(stored)}.`,
    panel: {
      why: `Asks ${listInWords(groups.map((group) => perspectiveNames[group].many.toLowerCase())) || "nobody yet"}, with the questions of a team that is ${stageNames[round.setUp.askedAt].toLowerCase()}.`,
      next: nextOf[round._tag],
      more: [`Questions ${round.setUp.instrument.id}, version ${round.setUp.instrument.version}.`]
    }
  }
}

const nextOf: Readonly<Record<StoredRoundOut["round"]["_tag"], string>> = {
  Draft: "Finish its set-up on the web page of the team.",
  Open: "Let people answer; press c to close it.",
  Closed: "Press v to show its results.",
  Revealed: "Press r for its results."
}

/** Where one can go from a round. */
export const roundLinks = ({ stored, team }: NamedRound): Links => ({
  audit: { _tag: "Audit", organisation: team.organisation, pages: 1 },
  results:
    stored.round._tag === "Revealed"
      ? { _tag: "Results", team: team.slug, number: stored.number }
      : { off: "Its results are not shown yet." }
})

export const roundsPage = async (session: Session, slug: string): Promise<Page> => {
  const { rounds, team } = await session.client.round.list.query({ team: slug })
  return {
    trail: [team.name, "Rounds"],
    head: [],
    panes: [
      {
        id: "rounds",
        title: "Rounds",
        columns: roundColumns,
        rows: rounds.map((stored) => ({
          ...roundRow(stored, session.look),
          opens: { _tag: "Round", team: slug, number: stored.number },
          links: roundLinks({ stored, team }),
          actions: roundActions({ stored, team }, session),
          command: `round show ${slug}/${stored.number}`
        })),
        empty: "No round yet. Set one up on the web page of the team."
      }
    ],
    beside: false,
    note: "The newest first.",
    command: `round list ${slug}`,
    links: { audit: { _tag: "Audit", organisation: team.organisation, pages: 1 } },
    actions: []
  }
}
