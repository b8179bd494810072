import type { Page } from "../Page.ts"
import type { Session } from "../Session.ts"
import { factPane } from "./facts.ts"
import { gatePane } from "./gates.ts"
import { atRiskHead, stageHead } from "./stageHead.ts"

/** Where a team stands: its stage, every gate, and what is ticked as already true. */
export const teamPage = async (session: Session, slug: string): Promise<Page> => {
  const { client, look } = session
  const [{ gates, revealed, stage, team }, asked, facts, organisations] = await Promise.all([
    client.results.overview.query({ team: slug }),
    client.team.askedFacts.query(),
    client.team.facts.query({ team: slug }),
    client.organisation.list.query()
  ])
  const last = revealed.at(-1)
  return {
    trail: [organisations.find(({ id }) => id === team.organisation)?.name ?? "Teams", team.name],
    head: [stageHead(stage, look), ...atRiskHead(stage)],
    panes: [gatePane("Gates", gates, look, stage.holdingBack[0]?.gate.id), factPane(asked, facts)],
    beside: false,
    note:
      last === undefined ? "No round has been shown yet." : `Gates as of round ${last.number}, and of what is ticked.`,
    command: `team gates ${slug}`,
    links: {
      rounds: { _tag: "Rounds", team: slug },
      audit: { _tag: "Audit", organisation: team.organisation, pages: 1 },
      results:
        last === undefined
          ? { off: "No round of this team has been shown yet." }
          : { _tag: "Results", team: slug, number: last.number }
    },
    actions: []
  }
}
