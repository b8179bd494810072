import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import type { Finding } from "@peerbridge/domain/logic-model/Finding"
import { findingsOf, nothingKnown } from "@peerbridge/domain/logic-model/findingsOf"
import { graphOf } from "@peerbridge/domain/logic-model/Graph"
import type { Link, LinkKind } from "@peerbridge/domain/logic-model/Link"
import type { LogicModel } from "@peerbridge/domain/logic-model/LogicModel"
import type { Node } from "@peerbridge/domain/logic-model/Node"
import type { NodeKind } from "@peerbridge/domain/logic-model/NodeKind"
import { type OutcomeAtRisk, outcomesAtRisk } from "@peerbridge/domain/logic-model/outcomesAtRisk"
import { type OwnStates, type Support, supportOf } from "@peerbridge/domain/logic-model/supportOf"
import { type WhatIf, whatIf } from "@peerbridge/domain/logic-model/whatIf"
import type { Provenance } from "@peerbridge/domain/provenance/Provenance"
import { SourceId } from "@peerbridge/domain/provenance/Source"

/** A source of one's own: list it as a `Source` with its licence, and cite the place. */
const groupReview = SourceId.make("group-review-2026")

const stated = (section: string): readonly [Provenance] => [
  { _tag: "Stated", citations: [{ source: groupReview, at: { section } }], strength: "finding", match: "approximate" }
]

const inferred = (reason: string): readonly [Provenance] => [
  { _tag: "Inferred", citations: [{ source: groupReview, at: { section: "2" } }], reason }
]

const part = (id: string, kind: NodeKind, label: string, sentence: string): Node => ({
  id,
  kind,
  label,
  sentence,
  provenance: stated("1")
})

const link = (
  id: string,
  [from, to]: readonly [from: string, to: string],
  kind: LinkKind,
  mechanism: string,
  provenance: readonly [Provenance] = inferred("The review names both, and does not say how they hang together.")
): Link => ({ id, from, to, kind, mechanism, provenance })

/** A template for a group that peers lead: from a room and trained peers to people who stay in touch with the service. */
export const peerLedGroupModel: LogicModel = {
  id: "peer-led-group",
  version: 1,
  title: "A group that peers lead",
  publishedOn: CalendarDate.make("2026-11-01"),
  nodes: [
    part("room", "input", "A room of its own", "The group has a room and a time that are its own."),
    part("facilitators", "input", "Trained peers", "Two peer support workers are trained to lead a group."),
    part("weekly-group", "activity", "A group each week", "Peers lead a group each week."),
    part("people-who-come", "reach", "People who come", "People who use the service come without being sent."),
    part("feel-less-alone", "short-outcome", "Less alone", "People feel less alone with what they live through."),
    part("stay-in-touch", "medium-outcome", "They stay in touch", "People stay in touch with the service."),
    part("trust-in-peers", "assumption", "Staff trust peers", "Staff trust peers to lead a group on their own.")
  ],
  links: [
    link("room-group", ["room", "weekly-group"], "requires", "Without a room there is no group.", stated("2")),
    link("peers-group", ["facilitators", "weekly-group"], "requires", "Somebody has to lead it.", stated("2")),
    link("group-people", ["weekly-group", "people-who-come"], "enables", "A group at a set time is easy to find."),
    link("people-alone", ["people-who-come", "feel-less-alone"], "enables", "People meet others in the same place."),
    link("alone-stay", ["feel-less-alone", "stay-in-touch"], "enables", "Who feels less alone comes back."),
    link("group-trust", ["group-people", "trust-in-peers"], "assumes", "Staff who trust it tell people of it.")
  ],
  indicators: [{ node: "feel-less-alone", indicator: "feels-less-alone" }]
}

const graph = graphOf(peerLedGroupModel)

/** What is amiss in the template itself, before anybody has answered a question. None may be blocking. */
export const templateFindings = (model: LogicModel = peerLedGroupModel): ReadonlyArray<Finding> =>
  findingsOf(model, nothingKnown)

/** How well each part is supported, from what was seen of some of them. */
export const groupSupport = (own: OwnStates): Support => supportOf(graph, own)

/** What the parts put at risk, in sentences a meeting can use. */
export const atRiskFrom = (own: OwnStates, parts: ReadonlyArray<string>): ReadonlyArray<OutcomeAtRisk> =>
  outcomesAtRisk(graph, groupSupport(own), parts)

/** What would change if some parts were seen in another state. */
export const ifOnly = (own: OwnStates, changes: OwnStates): WhatIf => whatIf(graph, own, changes)
