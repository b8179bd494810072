import { suggestedActions } from "@peerbridge/catalogue/plan/suggestedActions"
import { readinessInstrument } from "@peerbridge/catalogue/readiness/readinessInstrument"
import { ownerRoleNames } from "@peerbridge/domain/plan/OwnerRole"
import type { SuggestedAction } from "@peerbridge/domain/plan/SuggestedAction"
import { gateLinks, itemLinks, nodeLinks } from "./links.ts"
import { provenanceShown } from "./provenanceShown.ts"
import { effortWords } from "./words.ts"

const actionShown = (action: SuggestedAction) => ({
  id: action.id,
  title: action.title,
  why: action.why,
  firstStep: action.firstStep,
  owner: ownerRoleNames[action.ownerRole],
  effort: effortWords[action.effort],
  bearsOn: [
    { name: "Questions it should move", links: itemLinks(action.items) },
    { name: "Gates it helps to open", links: gateLinks(action.gates) },
    { name: "Parts of the logic model it works on", links: nodeLinks(action.nodes) }
  ].filter(({ links }) => links.length > 0),
  tags: action.provenance.map(provenanceShown)
})

/** Every suggested action under its section of the questions: made once, when the server starts. */
export const actionsContent = {
  count: suggestedActions.length,
  sections: readinessInstrument.sections.map(({ id, title }) => ({
    id: `section-${id}`,
    title,
    actions: suggestedActions.filter(({ section }) => section === id).map(actionShown)
  }))
}
