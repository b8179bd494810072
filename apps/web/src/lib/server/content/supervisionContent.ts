import { supervisionPolicies, supervisionSources } from "@peerbridge/catalogue/supervision/supervisionPolicies"
import type { Provenance } from "@peerbridge/domain/provenance/Provenance"
import { intervalInWords } from "@peerbridge/domain/supervision/Interval"
import { strandNames } from "@peerbridge/domain/supervision/Strand"
import type { StrandRule, SupervisionPolicy } from "@peerbridge/domain/supervision/SupervisionPolicy"
import { provenanceShown } from "./provenanceShown.ts"
import { supervisorKindWords } from "./words.ts"

const setting = (name: string, value: string, provenance: Provenance) => ({
  name,
  value,
  tags: [provenanceShown(provenance)]
})

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

const ruleShown = ({ dueSoon, givenBy, grace, interval, newStarter, strand }: StrandRule) => ({
  strand: strandNames[strand],
  settings: [
    setting("How often", sentence(intervalInWords(interval)), interval.provenance),
    ...(newStarter === undefined
      ? []
      : [
          setting(
            "At first",
            `${sentence(intervalInWords(newStarter))}, for ${counted(newStarter.forMonths, "month")}`,
            newStarter.provenance
          )
        ]),
    setting("Days of grace", counted(grace.days, "day"), grace.provenance),
    setting("Due soon", `${counted(dueSoon.days, "day")} before`, dueSoon.provenance),
    setting(
      "Given by",
      sentence(givenBy.kinds.map((kind) => supervisorKindWords[kind]).join(" or ")),
      givenBy.provenance
    )
  ]
})

const wanted = (name: string, { provenance, wanted }: SupervisionPolicy["documented"]) =>
  setting(name, wanted ? "Wanted" : "Not wanted", provenance)

const number = (name: string, { provenance, value }: SupervisionPolicy["workersPerSupervisor"], unit: string) =>
  setting(name, unit === "%" ? `${value}%` : counted(value, unit), provenance)

const policyShown = (policy: SupervisionPolicy) => ({
  id: policy.id,
  title: policy.name,
  version: policy.version,
  from: policy.from,
  rules: policy.rules.map(ruleShown),
  settings: [
    number("Workers one supervisor may have, one to one", policy.workersPerSupervisor, "worker"),
    number("A supervisor is trained for it within", policy.supervisorTrainedWithinMonths, "month"),
    number(
      "Sessions in a row the service may fail to hold before it is a finding",
      policy.serviceCancelsInARow,
      "session"
    ),
    number("Dates for the essential competencies are agreed within", policy.competencyDatesWithinMonths, "month"),
    number("Sessions held in a year that are enough", policy.heldInAYearPercent, "%"),
    wanted("The line manager is not the only one who gives peer supervision", policy.notOnlyLineManager),
    wanted("Someone is named for when the supervisor is away", policy.coverWhenAway),
    wanted("A note is kept that the session was held, and what was agreed", policy.documented),
    wanted("Training comes before the first day", policy.trainedBeforeStart),
    wanted("The only peer of a team has a network outside it", policy.networkForLonePeer)
  ]
})

/** The profiles of supervision, each number with where it comes from: made once, when the server starts. */
export const supervisionContent = {
  policies: supervisionPolicies.map(policyShown),
  sources: supervisionSources.map(({ by, gives, id, shortName, title, year }) => ({
    id,
    shortName,
    title,
    by,
    year,
    gives
  }))
}
