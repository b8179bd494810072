import { Schema } from "effect"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Provenance } from "../provenance/Provenance.ts"
import { Slug } from "../Slug.ts"

const entry = { id: Slug, provenance: Schema.NonEmptyArray(Provenance) }

/** A line of the pack that a service keeps, rewords or leaves out. */
export const PackLine = Schema.Struct({
  ...entry,
  text: Schema.NonEmptyString,
  /** Why the line may shut people out or pull against the role. It is kept as the source has it until somebody decides. */
  discussLocally: Schema.optionalKey(Schema.NonEmptyString)
})
export type PackLine = typeof PackLine.Type

/** Lines under a heading. */
export const PackList = Schema.Struct({
  id: Slug,
  heading: Schema.NonEmptyString,
  lines: Schema.NonEmptyArray(PackLine)
})
export type PackList = typeof PackList.Type

/** A line with points to think of. */
export const ChecklistLine = Schema.Struct({ ...PackLine.fields, points: Schema.Array(PackLine) })
export type ChecklistLine = typeof ChecklistLine.Type

/** A source outside the pack: its name is a fact and carries over, its address may have moved since about 2019. */
export const PackLink = Schema.Struct({
  ...entry,
  title: Schema.NonEmptyString,
  /** What it is for, in our words. */
  means: Schema.optionalKey(Schema.NonEmptyString),
  address: Schema.optionalKey(Schema.NonEmptyString),
  note: Schema.optionalKey(Schema.NonEmptyString)
})
export type PackLink = typeof PackLink.Type

/** A version of the pack: what a service starts from. Published versions never change. */
export const RolePackTemplate = Schema.Struct({
  id: Slug,
  version: Schema.Natural,
  publishedOn: CalendarDate,
  /** The title and band the source gives; both may be chosen locally. */
  jobTitle: PackLine,
  band: PackLine,
  purpose: PackList,
  responsibilities: PackList,
  furtherSections: Schema.NonEmptyArray(PackList),
  /** Sections of a trust's own that a personnel department may add: headings only. */
  addedByTrust: PackList,
  essential: Schema.NonEmptyArray(PackList),
  desirable: Schema.NonEmptyArray(PackList),
  induction: Schema.NonEmptyArray(PackList),
  resources: Schema.Struct({
    /** Kinds of places to look for local help (part A). */
    kinds: PackList,
    links: Schema.NonEmptyArray(PackLink),
    otherSources: Schema.NonEmptyArray(PackLink)
  }),
  hiring: Schema.Struct({ heading: Schema.NonEmptyString, lines: Schema.NonEmptyArray(ChecklistLine) }),
  reading: Schema.Struct({
    entries: Schema.NonEmptyArray(PackLink),
    onlineTraining: Schema.NonEmptyArray(PackLink),
    trainingStatement: PackLine
  })
})
export type RolePackTemplate = typeof RolePackTemplate.Type

/** Every line that can be chosen about, in the order of the document. */
export const linesOf = (template: RolePackTemplate): ReadonlyArray<PackLine> => [
  template.jobTitle,
  template.band,
  ...listsOf(template).flatMap(({ lines }) => lines),
  ...template.hiring.lines.flatMap((line) => [line, ...line.points]),
  template.reading.trainingStatement
]

/** Every list that lines may be added to. */
export const listsOf = (template: RolePackTemplate): ReadonlyArray<PackList> => [
  template.purpose,
  template.responsibilities,
  ...template.furtherSections,
  template.addedByTrust,
  ...template.essential,
  ...template.desirable,
  ...template.induction,
  template.resources.kinds
]
