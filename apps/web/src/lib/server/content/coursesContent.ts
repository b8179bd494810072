import { colleges } from "@peerbridge/catalogue/competency/colleges"
import { framework } from "@peerbridge/catalogue/competency/framework"
import { CourseAudience, type College } from "@peerbridge/domain/competency/Course"
import { provenanceShown } from "./provenanceShown.ts"
import { audienceWords } from "./words.ts"

const domains: ReadonlyMap<string, string> = new Map(framework.domains.map(({ id, name }) => [id, name]))

const collegeShown = (college: College) => ({
  id: college.id,
  title: college.name,
  count: college.courses.length,
  remarks: [college.comment, college.note].filter((remark) => remark !== undefined),
  tags: college.provenance.map(provenanceShown),
  lists: CourseAudience.literals
    .map((audience) => ({
      name: audienceWords[audience],
      courses: college.courses
        .filter((course) => course.audience === audience)
        .map(({ helps, id, note, provenance, title }) => ({
          id,
          title,
          helps: helps.map((domain) => domains.get(domain) ?? domain).join(", "),
          note,
          tags: provenance.map(provenanceShown)
        }))
    }))
    .filter(({ courses }) => courses.length > 0)
})

/** The recommended courses by college: made once, when the server starts. */
export const coursesContent = {
  count: colleges.reduce((sum, { courses }) => sum + courses.length, 0),
  colleges: colleges.map(collegeShown)
}
