import { roundStateNames } from "@peerbridge/domain/readiness/Round"
import { invitedGroups } from "@peerbridge/domain/readiness/RoundSetUp"
import { stageNames } from "@peerbridge/domain/readiness/Stage"
import { whyNot } from "../may.ts"
import type { GateOut, GroupStandingOut, ProgressOut, TeamOverview } from "../outputs.ts"
import type { ListRow, Page } from "../Page.ts"
import type { Session } from "../Session.ts"
import { gatePane } from "./gates.ts"
import { groupColumns, groupRow, invitedRow } from "./groups.ts"
import { type NamedRound, roundActions } from "./roundActions.ts"
import { closing, roundLinks } from "./rounds.ts"
import { stageHead } from "./stageHead.ts"

/** A round with what may be said of its groups, and the gates it bears on. */
export interface RoundDetail extends NamedRound {
  readonly k: number | undefined
  readonly groups:
    | { readonly _tag: "Standing"; readonly standings: ReadonlyArray<GroupStandingOut> }
    /** Not shown yet. Progress is for those who lead rounds; without it only who is invited. */
    | {
        readonly _tag: "Invited"
        readonly invited: ReadonlyArray<GroupStandingOut["perspective"]>
        readonly progress: ReadonlyArray<ProgressOut>
      }
  readonly stage: TeamOverview["stage"]
  readonly gates: ReadonlyArray<GateOut>
}

/** Everything the detail of a round tells, in the console and as a command. */
export const roundDetail = async (session: Session, team: string, number: number): Promise<RoundDetail> => {
  const { client } = session
  const reference = { team, number }
  const one = await client.round.get.query(reference)
  const { round } = one.stored
  if (round._tag === "Revealed") {
    const { policy, results } = await client.results.round.query(reference)
    const { gates, groups, stage } = results
    return { ...one, k: policy.k, groups: { _tag: "Standing", standings: groups }, stage, gates }
  }
  const scope = { organisation: one.team.organisation, team: one.team.id }
  const leads = whyNot({ ...session, readOnly: false }, "round.manage", scope).off === undefined
  const [{ gates, stage }, progress] = await Promise.all([
    client.results.overview.query({ team }),
    leads ? client.round.progress.query(reference) : []
  ])
  return {
    ...one,
    k: round._tag === "Draft" ? undefined : round.policy.k,
    groups: { _tag: "Invited", invited: invitedGroups(round.setUp), progress },
    stage,
    gates
  }
}

/** The gates a round is looked at for: those of the stage to work for. */
export const gatesAhead = ({ gates, stage }: Pick<RoundDetail, "gates" | "stage">): ReadonlyArray<GateOut> =>
  gates.filter(({ gate }) => gate.stage === stage.next)

export const groupRows = ({ groups }: RoundDetail, look: Session["look"]): ReadonlyArray<ListRow> =>
  groups._tag === "Standing"
    ? groups.standings.map((standing) => groupRow(standing, look))
    : groups.invited.map((perspective) =>
        invitedRow(perspective, groups.progress.find((one) => one.perspective === perspective)?.progress, look)
      )

export const roundPage = async (session: Session, slug: string, number: number): Promise<Page> => {
  const detail = await roundDetail(session, slug, number)
  const { k, stage, stored, team } = detail
  const { round } = stored
  const facts = [
    roundStateNames[round._tag],
    `${round._tag === "Closed" || round._tag === "Revealed" ? "closed" : "closes"} ${closing(stored)}`,
    `questions v${round.setUp.instrument.version}`,
    ...(k === undefined ? [] : [`k = ${k}`])
  ]
  return {
    trail: [team.name, "Rounds", String(number)],
    head: [facts.join("   "), stageHead(stage, session.look)],
    panes: [
      {
        id: "groups",
        title: "Groups",
        columns: groupColumns,
        rows: groupRows(detail, session.look),
        empty: "Nobody is invited yet."
      },
      gatePane(
        stage.next === undefined ? "Gates" : `Gates to ${stageNames[stage.next]}`,
        gatesAhead(detail),
        session.look,
        stage.holdingBack[0]?.gate.id
      )
    ],
    beside: true,
    note: k === undefined ? "Not open yet." : `Not shown = fewer than ${k} answers, or none. Both look the same.`,
    command: `round show ${slug}/${number}`,
    links: roundLinks(detail),
    actions: roundActions(detail, session)
  }
}
