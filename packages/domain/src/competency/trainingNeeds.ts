import { Array, Order } from "effect"
import type { College, Course, CourseAudience } from "./Course.ts"
import type { CompetencyDomain, Framework, Statement } from "./Framework.ts"
import { type Entries, standings } from "./recordViews.ts"

/** An area with statements still to reach, and courses that may help. */
export interface TrainingNeed {
  readonly domain: CompetencyDomain
  /** Those not reached, essential ones first, else in printed order. */
  readonly statements: ReadonlyArray<Statement>
  readonly courses: ReadonlyArray<{ readonly college: College; readonly course: Course }>
}

/**
 * Where training may help, most essential statements first, then in printed order. A course is suggested where its title
 * bears on the area: a start for a talk, never a duty. Give one college to see only what is near.
 */
export const trainingNeeds = (
  framework: Framework,
  record: Entries,
  colleges: ReadonlyArray<College>,
  audience: CourseAudience = "peer-support-worker"
): ReadonlyArray<TrainingNeed> => {
  const open = new Set(
    standings(framework, record).flatMap(({ reached, statement }) => (reached ? [] : [statement.id]))
  )
  const needs = framework.domains.flatMap((domain) => {
    const statements = essentialFirst(domain.statements.filter(({ id }) => open.has(id)))
    return statements.length === 0 ? [] : [{ domain, statements, courses: coursesFor(domain, colleges, audience) }]
  })
  return Array.sort(
    needs,
    Order.mapInput(Order.flip(Order.Number), ({ statements }: TrainingNeed) => statements.filter(isEssential).length)
  )
}

const isEssential = ({ tier }: Statement) => tier === "essential"

const essentialFirst = (statements: ReadonlyArray<Statement>): ReadonlyArray<Statement> => [
  ...statements.filter(isEssential),
  ...statements.filter((statement) => !isEssential(statement))
]

const coursesFor = (domain: CompetencyDomain, colleges: ReadonlyArray<College>, audience: CourseAudience) =>
  colleges.flatMap((college) =>
    college.courses
      .filter((course) => course.audience === audience && course.helps.includes(domain.id))
      .map((course) => ({ college, course }))
  )
