import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import type { Link, LinkKind } from "@peerbridge/domain/logic-model/Link"
import type { LogicModel, ModelParts } from "@peerbridge/domain/logic-model/LogicModel"
import type { Node } from "@peerbridge/domain/logic-model/Node"
import type { NodeKind } from "@peerbridge/domain/logic-model/NodeKind"
import type { Provenance } from "@peerbridge/domain/provenance/Provenance"

/** Where everything in a made-up model comes from. */
export const ours: Provenance = { _tag: "Policy", reason: "Made up for a test" }

/** A part whose words follow its id. */
export const node = (id: string, kind: NodeKind = "activity"): Node => ({
  id,
  kind,
  label: id.replaceAll("-", " "),
  sentence: `This is ${id}.`,
  provenance: [ours]
})

/** A link with the id `a-to-b`. */
export const link = (from: string, to: string, kind: LinkKind = "enables", provenance: Provenance = ours): Link => ({
  id: `${from}-to-${to}`,
  from,
  to,
  kind,
  mechanism: `${from} helps ${to}.`,
  provenance: [provenance]
})

/** The parts of a model. */
export const parts = (nodes: ReadonlyArray<Node>, links: ReadonlyArray<Link> = []): ModelParts => ({
  nodes,
  links,
  indicators: []
})

/** A published model that holds together: an activity reaches staff, and in time something changes under an assumption. */
export const published: LogicModel = {
  id: "a-template",
  version: 3,
  title: "A template",
  publishedOn: CalendarDate.make("2026-05-14"),
  nodes: [
    node("money", "input"),
    node("induct"),
    node("staff", "reach"),
    node("clarity", "short-outcome"),
    node("normal", "medium-outcome"),
    node("lasting", "long-outcome"),
    node("open-teams", "assumption"),
    node("stigma", "external-factor")
  ],
  links: [
    link("money", "induct"),
    link("induct", "staff"),
    link("staff", "clarity"),
    link("clarity", "normal"),
    link("normal", "lasting", "requires"),
    { ...link("staff-to-clarity", "open-teams", "assumes"), id: "clarity-if-open" },
    link("stigma", "normal", "threatens")
  ],
  indicators: [{ node: "clarity", indicator: "role-description-current" }]
}

/** The same value, with every object in it made unchangeable: whoever writes to it throws. */
export const frozen = <A>(value: A): A => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}
