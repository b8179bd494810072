import { rolePackTemplate } from "@peerbridge/catalogue/role-pack/rolePackTemplate"
import { linesOf, type PackLine, type PackLink, type PackList } from "@peerbridge/domain/role-pack/RolePackTemplate"
import { provenanceShown } from "./provenanceShown.ts"

/** A line of the pack, flagged where a service may want to talk about it first. */
const lineShown = ({ discussLocally, id, provenance, text }: PackLine) => ({
  id,
  text,
  discussLocally,
  tags: provenance.map(provenanceShown)
})

/** A line with points to think of; most have none. */
const listed = (line: PackLine, points: ReadonlyArray<PackLine> = []) => ({
  ...lineShown(line),
  points: points.map(lineShown)
})

const listShown = ({ heading, lines }: Pick<PackList, "heading"> & { readonly lines: ReadonlyArray<PackLine> }) => ({
  heading,
  lines: lines.map((line) => listed(line))
})

const linkShown = ({ address, id, means, note, provenance, title }: PackLink) => ({
  id,
  title,
  means,
  address,
  note,
  tags: provenance.map(provenanceShown)
})

const part = (
  id: string,
  title: string,
  lists: ReadonlyArray<ReturnType<typeof listShown>>,
  links: ReadonlyArray<{ readonly heading: string; readonly entries: ReadonlyArray<PackLink> }> = []
) => ({
  id: `part-${id}`,
  title,
  lists,
  links: links.map(({ entries, heading }) => ({ heading, entries: entries.map(linkShown) }))
})

const pack = rolePackTemplate
const lines = linesOf(pack)

/** The role pack in the order of its document: made once, when the server starts. */
export const rolePackContent = {
  version: pack.version,
  publishedOn: pack.publishedOn,
  lines: lines.length,
  flagged: lines.filter(({ discussLocally }) => discussLocally !== undefined).length,
  parts: [
    part("job-description", "Job description", [
      listShown({ heading: "Job title", lines: [pack.jobTitle] }),
      listShown({ heading: "Band", lines: [pack.band] }),
      ...[pack.purpose, pack.responsibilities, ...pack.furtherSections, pack.addedByTrust].map(listShown)
    ]),
    part("person-specification", "Person specification", [
      ...pack.essential.map((list) => listShown({ ...list, heading: `Essential: ${list.heading}` })),
      ...pack.desirable.map((list) => listShown({ ...list, heading: `Desirable: ${list.heading}` }))
    ]),
    part("induction", "Induction", pack.induction.map(listShown)),
    part(
      "resources",
      "Resources",
      [listShown(pack.resources.kinds)],
      [
        { heading: "Places and services", entries: pack.resources.links },
        { heading: "Other sources", entries: pack.resources.otherSources }
      ]
    ),
    part("hiring", "Hiring checklist", [
      { heading: pack.hiring.heading, lines: pack.hiring.lines.map((line) => listed(line, line.points)) }
    ]),
    part(
      "reading",
      "Reading and training",
      [listShown({ heading: "Training", lines: [pack.reading.trainingStatement] })],
      [
        { heading: "Further reading", entries: pack.reading.entries },
        { heading: "Training online", entries: pack.reading.onlineTraining }
      ]
    )
  ]
}
