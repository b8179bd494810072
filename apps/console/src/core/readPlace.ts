import type { Page } from "./Page.ts"
import type { Place } from "./Place.ts"
import { auditPage } from "./places/audit.ts"
import { organisationsPage } from "./places/organisations.ts"
import { resultsPage } from "./places/results.ts"
import { roundPage } from "./places/round.ts"
import { roundsPage } from "./places/rounds.ts"
import { teamPage } from "./places/team.ts"
import { teamsPage } from "./places/teams.ts"
import type { Session } from "./Session.ts"

/** Reads what a place shows. Fails as the API fails. */
export const readPlace = (session: Session, place: Place): Promise<Page> => {
  switch (place._tag) {
    case "Organisations":
      return organisationsPage(session)
    case "Teams":
      return teamsPage(session, place.organisation)
    case "Team":
      return teamPage(session, place.team)
    case "Rounds":
      return roundsPage(session, place.team)
    case "Round":
      return roundPage(session, place.team, place.number)
    case "Results":
      return resultsPage(session, place.team, place.number)
    case "Audit":
      return auditPage(session, place.organisation, place.pages)
  }
}
