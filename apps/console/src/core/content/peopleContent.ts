import { colleges } from "@peerbridge/catalogue/competency/colleges"
import { framework } from "@peerbridge/catalogue/competency/framework"
import { guides } from "@peerbridge/catalogue/listening/guides"
import { rolePackTemplate } from "@peerbridge/catalogue/role-pack/rolePackTemplate"
import { supervisionPolicies } from "@peerbridge/catalogue/supervision/supervisionPolicies"
import { roles } from "@peerbridge/catalogue/workforce/roles"
import { Provenance } from "@peerbridge/domain/provenance/Provenance"
import { constructNames } from "@peerbridge/domain/readiness/Item"
import { perspectiveNames } from "@peerbridge/domain/readiness/Perspective"
import { Schema } from "effect"
import { type ContentEntry, provenancesIn, said, sourcesOf } from "./ContentEntry.ts"

/** What peer support workers do, statement by statement. */
export const competencyEntries = (): ReadonlyArray<ContentEntry> =>
  framework.domains.flatMap((domain) =>
    domain.statements.map((statement) => ({
      id: statement.id,
      title: statement.text,
      sources: sourcesOf(statement.provenance),
      lines: [...said("Domain", domain.name), ...said("Tier", statement.tier)],
      data: { domain: domain.id, ...statement }
    }))
  )

export const courseEntries = (): ReadonlyArray<ContentEntry> =>
  colleges.flatMap((college) =>
    college.courses.map((course) => ({
      id: course.id,
      title: course.title,
      sources: sourcesOf(course.provenance),
      lines: [...said("College", college.name), ...said("Helps with", course.helps.join(", "))],
      data: { college: college.id, ...course }
    }))
  )

export const interviewQuestionEntries = (): ReadonlyArray<ContentEntry> =>
  guides.flatMap((guide) =>
    guide.questions.map((question) => ({
      id: question.id,
      title: question.text,
      sources: sourcesOf(question.provenance),
      lines: [
        ...said("For", perspectiveNames[guide.perspective].many),
        ...said("Construct", constructNames[question.construct])
      ],
      data: { perspective: guide.perspective, ...question }
    }))
  )

export const roleEntries = (): ReadonlyArray<ContentEntry> =>
  roles.map((role) => ({
    id: role.id,
    title: role.title,
    sources: sourcesOf(provenancesIn(role.provenance)),
    lines: said("Band", role.band),
    data: role
  }))

export const supervisionPolicyEntries = (): ReadonlyArray<ContentEntry> =>
  supervisionPolicies.map((policy) => ({
    id: policy.id,
    title: policy.name,
    sources: sourcesOf(provenancesIn(policy)),
    lines: policy.rules.map(({ interval, strand }) => `${strand}: every ${interval.every} ${interval.unit}`),
    data: policy
  }))

const Line = Schema.Struct({
  id: Schema.String,
  text: Schema.String,
  discussLocally: Schema.optionalKey(Schema.String),
  provenance: Schema.Array(Provenance)
})
const isLine = Schema.is(Line)

const linesIn = (value: unknown): ReadonlyArray<typeof Line.Type> => {
  if (isLine(value)) return [value]
  if (Array.isArray(value)) return value.flatMap(linesIn)
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(linesIn) : []
}

/** The lines of the job description, person specification and induction that a service starts from. */
export const rolePackEntries = (): ReadonlyArray<ContentEntry> =>
  linesIn(rolePackTemplate).map((line) => ({
    id: line.id,
    title: line.text,
    sources: sourcesOf(line.provenance),
    lines: said("To discuss locally", line.discussLocally),
    data: line
  }))
