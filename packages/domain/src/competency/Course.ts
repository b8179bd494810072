import { Schema } from "effect"
import { Provenance } from "../provenance/Provenance.ts"
import { Slug } from "../Slug.ts"

/** Whom a list of courses is for. */
export const CourseAudience = Schema.Literals(["peer-support-worker", "supervisor"])
export type CourseAudience = typeof CourseAudience.Type

/** An entry in a college's list of recommended courses. A course on both lists is two entries with one title. */
export const Course = Schema.Struct({
  id: Slug,
  /** The title as printed: it is a name. */
  title: Schema.NonEmptyString,
  audience: CourseAudience,
  /** The competency domains it may help with: our reading of the title. */
  helps: Schema.NonEmptyArray(Slug),
  /** What is doubtful about the printed entry. */
  note: Schema.optionalKey(Schema.NonEmptyString),
  provenance: Schema.NonEmptyArray(Provenance)
})
export type Course = typeof Course.Type

/** A recovery college and the courses recommended there. The lists are some years old: ask the college what runs now. */
export const College = Schema.Struct({
  id: Slug,
  name: Schema.NonEmptyString,
  comment: Schema.optionalKey(Schema.NonEmptyString),
  note: Schema.optionalKey(Schema.NonEmptyString),
  courses: Schema.NonEmptyArray(Course),
  provenance: Schema.NonEmptyArray(Provenance)
})
export type College = typeof College.Type
