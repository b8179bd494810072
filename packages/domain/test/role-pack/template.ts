import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import type { LocalChoices } from "@peerbridge/domain/role-pack/LocalChoices"
import type { PackLine, PackLink, RolePackTemplate } from "@peerbridge/domain/role-pack/RolePackTemplate"

export const day = (text: string) => CalendarDate.make(text)

const from = [{ _tag: "Policy" as const, reason: "For the test." }] as const
const line = (id: string, discussLocally?: string): PackLine => ({
  id,
  text: `Text of ${id}.`,
  provenance: from,
  ...(discussLocally === undefined ? {} : { discussLocally })
})
const list = (id: string, first: PackLine, ...rest: ReadonlyArray<PackLine>) => ({
  id,
  heading: `Heading of ${id}`,
  lines: [first, ...rest] as const
})
const link = (id: string): PackLink => ({ id, title: `Title of ${id}`, provenance: from })

/** A small template: two responsibilities, and one line to discuss (`drives`). */
export const template: RolePackTemplate = {
  id: "small-pack",
  version: 1,
  publishedOn: day("2026-01-01"),
  jobTitle: { ...line("title"), text: "Peer worker" },
  band: { ...line("band"), text: "4" },
  purpose: list("purpose", line("why")),
  responsibilities: list("responsibilities", line("listen"), line("walk")),
  furtherSections: [list("further", line("write"))],
  addedByTrust: list("trust", line("safety"), line("conflict")),
  essential: [list("essential", line("kind"))],
  desirable: [list("desirable", line("drives", "It shuts people out."))],
  induction: [list("first-day", line("welcome"))],
  resources: {
    kinds: list("kinds", line("library"), line("park")),
    links: [link("link")],
    otherSources: [link("other")]
  },
  hiring: { heading: "Before hiring", lines: [{ ...line("hours"), points: [line("two-posts")] }] },
  reading: { entries: [link("book")], onlineTraining: [link("course")], trainingStatement: line("training") }
}

/** No choice made. */
export const untouched: LocalChoices = {
  template: { id: "small-pack", version: 1 },
  lines: [],
  added: [],
  trustSections: [],
  localResources: []
}

/** Every blank filled in, and the line to discuss decided about. */
export const complete: LocalChoices = {
  ...untouched,
  organisation: "The trust",
  team: "The team",
  hours: "20 a week",
  location: "The base",
  reportsTo: "The team manager",
  whatTheRoleIs: "Being there.",
  whatItIsNot: "Assessing.",
  lines: [{ _tag: "LeaveOutLine", line: "drives", reason: "Buses are enough." }]
}
