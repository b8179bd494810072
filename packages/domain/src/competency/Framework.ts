import { Schema } from "effect"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Provenance } from "../provenance/Provenance.ts"
import { Slug } from "../Slug.ts"
import { CompetencyLevel } from "./CompetencyLevel.ts"

/** Essential statements have a date agreed in supervision; enhanced ones are for those who wish to go further. */
export const Tier = Schema.Literals(["essential", "enhanced"])
export type Tier = typeof Tier.Type

const entry = { id: Slug, provenance: Schema.NonEmptyArray(Provenance) }

/** One thing a peer support worker does, which worker and supervisor can talk about with examples. */
export const Statement = Schema.Struct({
  ...entry,
  tier: Tier,
  /** What the worker does, beginning with a verb: "Speaks clearly and kindly ...". */
  text: Schema.NonEmptyString,
  /** The level that is enough. *With support* where the source says so, else *independently* (our policy). */
  enough: CompetencyLevel,
  /** Why a service may want to talk about it before using it as it stands. */
  discussLocally: Schema.optionalKey(Schema.NonEmptyString)
})
export type Statement = typeof Statement.Type

/** An area of the role, with its statements: essential ones first. */
export const CompetencyDomain = Schema.Struct({
  ...entry,
  name: Schema.NonEmptyString,
  /** What the area is about, in plain words. */
  means: Schema.NonEmptyString,
  statements: Schema.NonEmptyArray(Statement)
})
export type CompetencyDomain = typeof CompetencyDomain.Type

/** How the framework is to be used. */
export const FrameworkRule = Schema.Struct({ ...entry, text: Schema.NonEmptyString })
export type FrameworkRule = typeof FrameworkRule.Type

/** Which version of which framework a record is kept in. */
export const FrameworkRef = Schema.Struct({ id: Slug, version: Schema.Natural })
export type FrameworkRef = typeof FrameworkRef.Type

/** A published set of competencies. A version never changes; a record pins the one it was begun with. */
export const Framework = Schema.Struct({
  ...FrameworkRef.fields,
  title: Schema.NonEmptyString,
  publishedOn: CalendarDate,
  rules: Schema.NonEmptyArray(FrameworkRule),
  domains: Schema.NonEmptyArray(CompetencyDomain)
})
export type Framework = typeof Framework.Type

/** All statements in printed order. */
export const statementsOf = (framework: Framework): ReadonlyArray<Statement> =>
  framework.domains.flatMap(({ statements }) => statements)

/** The statements that every worker agrees a date for. */
export const essentialOf = (framework: Framework): ReadonlyArray<Statement> =>
  statementsOf(framework).filter(({ tier }) => tier === "essential")
