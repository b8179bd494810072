import { indicators } from "@peerbridge/catalogue/evaluation/indicators"
import { template } from "@peerbridge/catalogue/logic-model/template"
import { suggestedActions } from "@peerbridge/catalogue/plan/suggestedActions"
import { evaluationLabelName } from "@peerbridge/domain/evaluation/Indicator"
import { nodeKindNames } from "@peerbridge/domain/logic-model/NodeKind"
import { ownerRoleNames } from "@peerbridge/domain/plan/OwnerRole"
import { type ContentEntry, said, sourcesOf } from "./ContentEntry.ts"

/** The parts of the logic model, in the order of the figure. */
export const nodeEntries = (): ReadonlyArray<ContentEntry> =>
  template.nodes.map((node) => ({
    id: node.id,
    title: node.label,
    sources: sourcesOf(node.provenance),
    lines: [
      ...said("Kind", nodeKindNames[node.kind].one),
      node.sentence,
      ...template.links.flatMap((link) =>
        link.from === node.id
          ? [`${link.kind} ${link.to} (${link.id})`]
          : link.to === node.id
            ? [`${link.from} ${link.kind} it (${link.id})`]
            : []
      )
    ],
    data: node
  }))

/** What bears on what. The figure draws no arrows: each link says whether a source states it. */
export const linkEntries = (): ReadonlyArray<ContentEntry> =>
  template.links.map((link) => ({
    id: link.id,
    title: `${link.from} ${link.kind} ${link.to}`,
    sources: sourcesOf(link.provenance),
    lines: [link.mechanism],
    data: link
  }))

export const actionEntries = (): ReadonlyArray<ContentEntry> =>
  suggestedActions.map((action) => ({
    id: action.id,
    title: action.title,
    sources: sourcesOf(action.provenance),
    lines: [
      action.why,
      ...said("First step", action.firstStep),
      ...said("Who", ownerRoleNames[action.ownerRole]),
      ...said("Effort", action.effort),
      ...said("Questions", action.items.join(", ")),
      ...said("Gates", action.gates.join(", ")),
      ...said("Logic model", action.nodes.join(", "))
    ],
    data: action
  }))

export const indicatorEntries = (): ReadonlyArray<ContentEntry> =>
  indicators.map((indicator) => ({
    id: indicator.id,
    title: indicator.name,
    sources: sourcesOf(indicator.provenance),
    lines: [
      indicator.question,
      ...said("Counts", indicator.numerator),
      ...said("Out of", indicator.denominator),
      ...said("Every", indicator.period),
      ...said("How collected", indicator.howCollected),
      ...said("Kind", evaluationLabelName(indicator.label)),
      ...said("Caution", indicator.caution),
      ...said("Logic model", indicator.nodes.join(", "))
    ],
    data: indicator
  }))
