import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import type { Provenance } from "@peerbridge/domain/provenance/Provenance"
import type { StrandRule, SupervisionPolicy } from "@peerbridge/domain/supervision/SupervisionPolicy"
import type { Strand } from "@peerbridge/domain/supervision/Strand"

const provenance: Provenance = { _tag: "Policy", reason: "For the test." }

/** The rule the reference vectors assume, or one close to it. */
export const rule = (
  strand: Strand,
  interval: { readonly every: number; readonly unit: "month" | "week" },
  days: number,
  newStarter?: { readonly every: number; readonly unit: "month" | "week"; readonly forMonths: number }
): StrandRule => ({
  strand,
  interval: { ...interval, provenance },
  ...(newStarter === undefined ? {} : { newStarter: { ...newStarter, provenance } }),
  grace: { days, provenance },
  dueSoon: { days, provenance },
  givenBy: { kinds: ["senior-peer"], provenance }
})

const number = (value: number) => ({ value, provenance })
const wanted = { wanted: true, provenance }

/** The policy of the reference vectors: one to one each fortnight for three months, then monthly, seven days of grace. */
export const policy = (over: Partial<SupervisionPolicy> = {}): SupervisionPolicy => ({
  id: "test",
  version: 1,
  name: "Test",
  from: CalendarDate.make("2000-01-01"),
  rules: [
    rule("peer-1to1", { every: 1, unit: "month" }, 7, { every: 2, unit: "week", forMonths: 3 }),
    rule("peer-group", { every: 1, unit: "month" }, 7),
    rule("line-management", { every: 6, unit: "week" }, 7),
    rule("case-supervision", { every: 1, unit: "month" }, 7),
    rule("appraisal", { every: 12, unit: "month" }, 28)
  ],
  workersPerSupervisor: number(8),
  supervisorTrainedWithinMonths: number(6),
  serviceCancelsInARow: number(2),
  competencyDatesWithinMonths: number(3),
  heldInAYearPercent: number(90),
  notOnlyLineManager: wanted,
  coverWhenAway: wanted,
  documented: wanted,
  trainedBeforeStart: wanted,
  networkForLonePeer: wanted,
  ...over
})
