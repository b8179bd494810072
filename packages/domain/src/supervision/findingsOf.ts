import { addMonths, type CalendarDate } from "../calendar/CalendarDate.ts"
import { arrangementOn } from "./evaluate.ts"
import { type SupervisionFinding, SupervisionFindingKind } from "./Finding.ts"
import { compare, type RecordIndex } from "./RecordIndex.ts"
import { type Arrangement, covers, type PersonId, type TeamId, type Worker } from "./Records.ts"
import { oneToOneStrands, peerStrands, strandNames } from "./Strand.ts"
import { type Policies, policyOn, ruleOf, type SupervisionPolicy } from "./SupervisionPolicy.ts"
import { isInPost, teamOn, workersOf } from "./whereOn.ts"
import { workerFindings } from "./workerFindings.ts"

/** All that may be amiss on a day: blocking first, then in the order of the kinds, then by whom it is about. */
export const findingsOf = (
  index: RecordIndex,
  policies: Policies,
  on: CalendarDate
): ReadonlyArray<SupervisionFinding> => {
  const policy = policyOn(policies, on)
  const inPost = index.workers.filter((worker) => isInPost(worker, on))
  const about = ({ supervisor, team, worker }: SupervisionFinding) =>
    `${team ?? ""} ${worker ?? ""} ${supervisor ?? ""}`
  return [
    ...inPost.flatMap((worker) => workerFindings(index, policy, worker, on)),
    ...supervisorFindings(index, policy, inPost, on),
    ...lonePeers(index, policy, inPost, on)
  ].toSorted(
    (a, b) =>
      compare(a.severity, b.severity) ||
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      compare(about(a), about(b)) ||
      compare(a.sentence, b.sentence)
  )
}

const order: ReadonlyArray<SupervisionFinding["kind"]> = SupervisionFindingKind.literals

/** Whether the peer network of a worker reaches outside the team on a day. */
export const hasOutsideNetwork = (index: RecordIndex, worker: Worker, on: CalendarDate): boolean =>
  index.arranged(worker.id, "peer-network").some((network) => covers(network, on) && network.outsideTeam === true)

const lonePeers = (
  index: RecordIndex,
  policy: SupervisionPolicy,
  inPost: ReadonlyArray<Worker>,
  on: CalendarDate
): ReadonlyArray<SupervisionFinding> =>
  policy.networkForLonePeer.wanted
    ? inPost.flatMap((worker) => {
        const team = teamOn(worker, on)
        if (team === undefined || workersOf(index, team, on).length !== 1) return []
        return hasOutsideNetwork(index, worker, on)
          ? []
          : [
              {
                kind: "lone-peer" as const,
                severity: "blocking" as const,
                worker: worker.id,
                team,
                sentence: "The only peer support worker of the team has no network of peers outside it.",
                provenance: policy.networkForLonePeer.provenance
              }
            ]
      })
    : []

const supervisorFindings = (
  index: RecordIndex,
  policy: SupervisionPolicy,
  inPost: ReadonlyArray<Worker>,
  on: CalendarDate
): ReadonlyArray<SupervisionFinding> => {
  const oneToOne = new Map<PersonId, Set<PersonId>>()
  const peer = new Map<PersonId, Set<Arrangement["strand"]>>()
  for (const { id } of inPost) {
    for (const strand of new Set([...oneToOneStrands, ...peerStrands])) {
      const supervisor = arrangementOn(index.arranged(id, strand), on)?.supervisor
      if (supervisor === undefined) continue
      if (oneToOneStrands.includes(strand)) addTo(oneToOne, supervisor, id)
      if (peerStrands.includes(strand)) addTo(peer, supervisor, strand)
    }
  }
  return [
    ...[...oneToOne].flatMap(([supervisor, workers]) => tooMany(policy, supervisor, workers.size)),
    ...[...peer.keys()].flatMap((supervisor) => untrained(index, policy, supervisor, on)),
    ...[...peer].flatMap(([supervisor, strands]) => notOfKind(index, policy, supervisor, strands))
  ]
}

const addTo = <K, A>(sets: Map<K, Set<A>>, key: K, value: A): void => {
  sets.set(key, (sets.get(key) ?? new Set()).add(value))
}

const tooMany = (
  { workersPerSupervisor: { provenance, value } }: SupervisionPolicy,
  supervisor: PersonId,
  workers: number
): ReadonlyArray<SupervisionFinding> =>
  workers <= value
    ? []
    : [
        {
          kind: "ratio-exceeded",
          severity: "warning",
          supervisor,
          sentence: `One supervisor has ${workers} workers in post one to one; the policy allows ${value}.`,
          provenance
        }
      ]

/** Supervisors nobody has written down are left alone: there is nothing to read of them. */
const untrained = (
  index: RecordIndex,
  { supervisorTrainedWithinMonths: { provenance, value } }: SupervisionPolicy,
  supervisor: PersonId,
  on: CalendarDate
): ReadonlyArray<SupervisionFinding> => {
  const person = index.supervisors.get(supervisor)
  if (person === undefined || (person.trainedOn !== undefined && person.trainedOn <= on)) return []
  const since = person.since ?? firstNamed(index, supervisor)
  return since === undefined || on <= addMonths(since, value)
    ? []
    : [
        {
          kind: "supervisor-untrained",
          severity: "warning",
          supervisor,
          sentence: `No training for the supervisor ${value} months after they began to supervise.`,
          provenance
        }
      ]
}

const firstNamed = (index: RecordIndex, supervisor: PersonId): CalendarDate | undefined =>
  index.arrangements.reduce<CalendarDate | undefined>(
    (first, arrangement) =>
      arrangement.supervisor === supervisor && (first === undefined || arrangement.from < first)
        ? arrangement.from
        : first,
    undefined
  )

const notOfKind = (
  index: RecordIndex,
  policy: SupervisionPolicy,
  supervisor: PersonId,
  given: ReadonlySet<Arrangement["strand"]>
): ReadonlyArray<SupervisionFinding> => {
  const kinds = index.supervisors.get(supervisor)?.kinds ?? []
  if (kinds.length === 0) return []
  return peerStrands.flatMap((strand) => {
    const rule = given.has(strand) ? ruleOf(policy, strand) : undefined
    return rule === undefined || kinds.some((kind) => rule.givenBy.kinds.includes(kind))
      ? []
      : [
          {
            kind: "supervisor-not-of-kind" as const,
            severity: "warning" as const,
            supervisor,
            sentence: `${strandNames[strand]} is given by someone the policy does not name for it.`,
            provenance: rule.givenBy.provenance
          }
        ]
  })
}

/** Whether anything among the findings keeps a gate from being met. */
export const blocksTeam = (
  findings: ReadonlyArray<SupervisionFinding>,
  index: RecordIndex,
  team: TeamId,
  on: CalendarDate
): boolean => {
  const ids = new Set(workersOf(index, team, on).map(({ id }) => id))
  return findings.some(({ severity, worker }) => severity === "blocking" && worker !== undefined && ids.has(worker))
}
