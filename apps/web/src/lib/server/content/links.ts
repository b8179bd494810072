import { suggestedActions } from "@peerbridge/catalogue/plan/suggestedActions"
import { indicators } from "@peerbridge/catalogue/evaluation/indicators"
import { template } from "@peerbridge/catalogue/logic-model/template"
import { gates } from "@peerbridge/catalogue/readiness/gates"
import { readinessInstrument } from "@peerbridge/catalogue/readiness/readinessInstrument"
import type { Slug } from "@peerbridge/domain/Slug"

/** A part of the catalogue that another page shows: its words and where they stand. */
export interface PartLink {
  readonly text: string
  readonly href: string
}

/** Makes links to what ids name, in the order given. An id without an entry is left out: the catalogue's own tests find it. */
const linksTo = (place: string, entries: ReadonlyArray<readonly [id: string, text: string]>) => {
  const texts: ReadonlyMap<string, string> = new Map(entries)
  return (ids: ReadonlyArray<Slug>): ReadonlyArray<PartLink> =>
    ids.flatMap((id) => {
      const text = texts.get(id)
      return text === undefined ? [] : [{ text, href: `${place}${id}` }]
    })
}

/** Parts of the logic model, each on its page. */
export const nodeLinks = linksTo(
  "/content/logic-model/",
  template.nodes.map(({ id, label }) => [id, label])
)

/** Questions, where the page of all questions has them. */
export const itemLinks = linksTo(
  "/what-we-ask#",
  readinessInstrument.sections.flatMap(({ items }) => items.map(({ id, question }) => [id, question] as const))
)

/** Gates, where the page of all questions has them. */
export const gateLinks = linksTo(
  "/what-we-ask#gate-",
  gates.map(({ id, title }) => [id, title])
)

/** Measures on their page. */
export const indicatorLinks = linksTo(
  "/content/indicators#",
  indicators.map(({ id, name }) => [id, name])
)

/** Suggested actions on their page. */
export const actionLinks = linksTo(
  "/content/actions#",
  suggestedActions.map(({ id, title }) => [id, title])
)
