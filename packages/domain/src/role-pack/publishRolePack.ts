import { Result } from "effect"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { FactAnswer } from "../readiness/Fact.ts"
import { buildRolePack } from "./buildRolePack.ts"
import { undecidedLines } from "./chosenLines.ts"
import type { LocalChoices } from "./LocalChoices.ts"
import type { PackDocument } from "./PackDocument.ts"
import { type ChosenTwice, type NotInTemplate, NotReadyToPublish, type OtherTemplate } from "./RolePackRefused.ts"
import type { RolePackTemplate } from "./RolePackTemplate.ts"

/** A pack as everyone in the team reads it. A new version replaces it; it is never changed. */
export interface PublishedRolePack {
  readonly on: CalendarDate
  readonly choices: LocalChoices
  readonly document: PackDocument
}

const needed = [
  ["organisation", "organisation"],
  ["team", "team"],
  ["hours", "hours"],
  ["location", "location"],
  ["reportsTo", "who the post reports to"],
  ["whatTheRoleIs", "what the role is"],
  ["whatItIsNot", "what it is not"]
] as const

/** The published pack, once every blank is filled in and every flagged line is decided about, whichever way. */
export const publishRolePack = (
  template: RolePackTemplate,
  choices: LocalChoices,
  today: CalendarDate
): Result.Result<PublishedRolePack, OtherTemplate | NotInTemplate | ChosenTwice | NotReadyToPublish> =>
  Result.flatMap(buildRolePack(template, choices), (document) => {
    const missing = needed.flatMap(([field, words]) => (choices[field] === undefined ? [words] : []))
    const undecided = undecidedLines(template, choices).map(({ id }) => id)
    return missing.length + undecided.length === 0
      ? Result.succeed({ on: today, choices, document })
      : Result.fail(new NotReadyToPublish({ missing, undecided }))
  })

/** The fact of the gate `role-description`, from records: whether a pack is published on that day. */
export const roleDescriptionPublished = (
  published: Pick<PublishedRolePack, "on"> | undefined,
  today: CalendarDate
): FactAnswer =>
  published !== undefined && published.on <= today
    ? { answer: "yes", asOf: today, from: "records", shows: `The role pack was published on ${published.on}.` }
    : { answer: "no", asOf: today, from: "records", shows: "No role pack is published yet." }
