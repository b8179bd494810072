import { framework } from "@peerbridge/catalogue/competency/framework"
import { competencyLevelNames } from "@peerbridge/domain/competency/CompetencyLevel"
import { statementsOf, Tier, type CompetencyDomain } from "@peerbridge/domain/competency/Framework"
import { provenanceShown } from "./provenanceShown.ts"
import { tierWords } from "./words.ts"

const domainShown = (domain: CompetencyDomain) => ({
  id: `domain-${domain.id}`,
  title: domain.name,
  means: domain.means,
  tags: domain.provenance.map(provenanceShown),
  tiers: Tier.literals
    .map((tier) => ({
      name: tierWords[tier],
      statements: domain.statements
        .filter((statement) => statement.tier === tier)
        .map(({ discussLocally, enough, id, provenance, text }) => ({
          id,
          text,
          enough: competencyLevelNames[enough],
          discussLocally,
          tags: provenance.map(provenanceShown)
        }))
    }))
    .filter(({ statements }) => statements.length > 0)
})

/** The shipped competencies, rules first: made once, when the server starts. */
export const competenciesContent = {
  title: framework.title,
  version: framework.version,
  publishedOn: framework.publishedOn,
  statements: statementsOf(framework).length,
  rules: framework.rules.map(({ id, provenance, text }) => ({ id, text, tags: provenance.map(provenanceShown) })),
  domains: framework.domains.map(domainShown)
}
