import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import type { Provenance } from "@peerbridge/domain/provenance/Provenance"
import { evaluate } from "@peerbridge/domain/supervision/evaluate"
import { findingsOf } from "@peerbridge/domain/supervision/findingsOf"
import type { Interval } from "@peerbridge/domain/supervision/Interval"
import { indexRecords } from "@peerbridge/domain/supervision/RecordIndex"
import type { PersonId, SupervisionRecords } from "@peerbridge/domain/supervision/Records"
import { isLate, type Standing } from "@peerbridge/domain/supervision/Standing"
import { peerStrands, type Strand } from "@peerbridge/domain/supervision/Strand"
import type { StrandRule, SupervisionPolicy } from "@peerbridge/domain/supervision/SupervisionPolicy"

/** Every number of a policy says where it comes from. */
const agreed: Provenance = {
  _tag: "Policy",
  reason: "Agreed by the trust's peer support steering group in October 2026."
}

const rule = (strand: Strand, interval: Interval, graceDays: number): StrandRule => ({
  strand,
  interval: { ...interval, provenance: agreed },
  grace: { days: graceDays, provenance: agreed },
  dueSoon: { days: 5, provenance: agreed },
  givenBy: { kinds: ["senior-peer", "peer-lead"], provenance: agreed }
})

const number = (value: number) => ({ value, provenance: agreed })
const wanted = (is: boolean) => ({ wanted: is, provenance: agreed })

/**
 * A trust's own policy: one to one every three weeks (every week for the first two months), a group every month, and
 * smaller caseloads for supervisors. It is in force from its first day, and decides nothing before that.
 */
export const trustPolicy: SupervisionPolicy = {
  id: "trust-policy",
  version: 1,
  name: "Supervision of peer support workers in this trust",
  from: CalendarDate.make("2026-01-01"),
  rules: [
    {
      ...rule("peer-1to1", { every: 3, unit: "week" }, 3),
      newStarter: { every: 1, unit: "week", forMonths: 2, provenance: agreed }
    },
    rule("peer-group", { every: 1, unit: "month" }, 7)
  ],
  workersPerSupervisor: number(5),
  supervisorTrainedWithinMonths: number(3),
  serviceCancelsInARow: number(2),
  competencyDatesWithinMonths: number(3),
  heldInAYearPercent: number(90),
  notOnlyLineManager: wanted(true),
  coverWhenAway: wanted(true),
  documented: wanted(false),
  trainedBeforeStart: wanted(true),
  networkForLonePeer: wanted(true)
}

/** Where every strand of every worker stands on a day under this policy. */
export const standingsOn = (records: SupervisionRecords, on: CalendarDate): ReadonlyArray<Standing> =>
  evaluate(indexRecords(records), [trustPolicy], on)

/** What the domain itself finds amiss. */
export const kindsFound = (records: SupervisionRecords, on: CalendarDate): ReadonlyArray<string> =>
  findingsOf(indexRecords(records), [trustPolicy], on).map(({ kind }) => kind)

/** A finding of one's own: data and a sentence, and where the rule comes from, as the domain's own findings have them. */
export interface WithoutPeers {
  readonly kind: "without-peers"
  readonly worker: PersonId
  readonly strands: ReadonlyArray<Strand>
  readonly sentence: string
  readonly provenance: Provenance
}

/**
 * A rule of one's own, built on what `evaluate` says and not on records again: a worker all of whose peer strands are
 * late at once has nobody of their own to talk to. One that is late alone is for the list of what is due.
 */
export const withoutPeers = (standings: ReadonlyArray<Standing>): ReadonlyArray<WithoutPeers> => {
  const peer = standings.filter(({ strand }) => peerStrands.includes(strand))
  return [...Map.groupBy(peer, ({ worker }) => worker)]
    .filter(([, strands]) => strands.every(isLate))
    .map(([worker, strands]) => ({
      kind: "without-peers",
      worker,
      strands: strands.map(({ strand }) => strand),
      sentence:
        "Both one to one and group supervision by peers are late: nobody with lived experience is there to talk to.",
      provenance: agreed
    }))
}
