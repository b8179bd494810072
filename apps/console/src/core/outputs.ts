import type { Client } from "@peerbridge/api/client"

/** What a procedure answers. */
type Answer<P extends { readonly query: (...given: never) => Promise<unknown> }> = Awaited<ReturnType<P["query"]>>

export type OrganisationOut = Answer<Client["organisation"]["list"]>[number]
export type TeamAtAGlance = Answer<Client["team"]["atAGlance"]>[number]
export type TeamOverview = Answer<Client["results"]["overview"]>
export type GateOut = TeamOverview["gates"][number]
export type RoundsOut = Answer<Client["round"]["list"]>
export type StoredRoundOut = RoundsOut["rounds"][number]
export type ProgressOut = Answer<Client["round"]["progress"]>[number]
export type RoundResultsOut = Answer<Client["results"]["round"]>
export type ResultsOut = RoundResultsOut["results"]
export type AgendaEntryOut = ResultsOut["agenda"][number]
export type ProfileRowOut = ResultsOut["sections"][number]
export type GroupStandingOut = ResultsOut["groups"][number]
export type ComparisonOut = Answer<Client["results"]["compare"]>
export type AcrossOut = Answer<Client["organisation"]["across"]>
export type PoolOut = Answer<Client["organisation"]["pools"]>[number]
export type AuditPageOut = Answer<Client["organisation"]["audit"]>
export type AskedFactOut = Answer<Client["team"]["askedFacts"]>[number]
export type TeamFactsOut = Answer<Client["team"]["facts"]>
