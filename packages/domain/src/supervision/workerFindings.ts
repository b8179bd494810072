import { addMonths, type CalendarDate } from "../calendar/CalendarDate.ts"
import type { Provenance } from "../provenance/Provenance.ts"
import { dayInWords } from "../readiness/inWords.ts"
import { absenceOn, dueAfterAbsences } from "./dueOn.ts"
import { daysLate } from "./daysLate.ts"
import { arrangementOn, isHeld } from "./evaluate.ts"
import type { SupervisionFinding, SupervisionFindingKind } from "./Finding.ts"
import { after } from "./Interval.ts"
import type { RecordIndex } from "./RecordIndex.ts"
import type { Arrangement, Session, Worker } from "./Records.ts"
import { peerStrands, strandNames, strands } from "./Strand.ts"
import { ruleOf, type SupervisionPolicy } from "./SupervisionPolicy.ts"

/** All that may be amiss round one worker in post on a day, in the order of the kinds. */
export const workerFindings = (
  index: RecordIndex,
  policy: SupervisionPolicy,
  worker: Worker,
  on: CalendarDate
): ReadonlyArray<SupervisionFinding> => {
  const look: Look = { index, policy, worker, on }
  return [
    ...noPeerStrand(look),
    ...onlyLineManager(look),
    ...startedBeforeTraining(look),
    ...groupAsOneToOne(look),
    ...noCover(look),
    ...keepsCancelling(look),
    ...notDocumented(look),
    ...appraisalMissing(look),
    ...competencyDates(look)
  ]
}

interface Look {
  readonly index: RecordIndex
  readonly policy: SupervisionPolicy
  readonly worker: Worker
  readonly on: CalendarDate
}

const finding = (
  { worker }: Look,
  kind: SupervisionFindingKind,
  severity: SupervisionFinding["severity"],
  sentence: string,
  provenance: Provenance
): ReadonlyArray<SupervisionFinding> => [{ kind, severity, worker: worker.id, sentence, provenance }]

const activePeer = ({ index, on, worker }: Look): ReadonlyArray<Arrangement> =>
  peerStrands.flatMap((strand) => arrangementOn(index.arranged(worker.id, strand), on) ?? [])

const heldSince = ({ index, on, worker }: Look, since: CalendarDate): ReadonlyArray<Session> =>
  peerStrands.flatMap((strand) =>
    index.sessions(worker.id, strand).filter((session) => isHeld(session) && session.on >= since && session.on <= on)
  )

const noPeerStrand = (look: Look): ReadonlyArray<SupervisionFinding> => {
  const [rule] = peerStrands.flatMap((strand) => ruleOf(look.policy, strand) ?? [])
  return rule === undefined || activePeer(look).length > 0
    ? []
    : finding(
        look,
        "no-peer-strand-arranged",
        "blocking",
        "Nobody is named to give peer supervision, neither one to one nor in a group.",
        rule.interval.provenance
      )
}

/** Named, or in fact: a peer supervisor on paper is no other source when the line manager held every session of a year. */
const onlyLineManager = (look: Look): ReadonlyArray<SupervisionFinding> => {
  const { index, on, policy, worker } = look
  if (!policy.notOnlyLineManager.wanted) return []
  const manager = arrangementOn(index.arranged(worker.id, "line-management"), on)?.supervisor
  if (manager === undefined) return []
  const named = activePeer(look)
  const givers = heldSince(look, addMonths(on, -12)).flatMap(({ supervisor }) => supervisor ?? [])
  const only = (people: ReadonlyArray<string>) => people.length > 0 && people.every((person) => person === manager)
  return only(named.map(({ supervisor }) => supervisor)) || (named.length > 0 && only(givers))
    ? finding(
        look,
        "line-manager-is-only-peer-source",
        "blocking",
        "The line manager is the only one who gives peer supervision.",
        policy.notOnlyLineManager.provenance
      )
    : []
}

const startedBeforeTraining = (look: Look): ReadonlyArray<SupervisionFinding> => {
  const { firstContactOn, startedOn, trainingFinishedOn } = look.worker
  const { provenance, wanted } = look.policy.trainedBeforeStart
  if (!wanted || trainingFinishedOn === undefined || trainingFinishedOn <= startedOn) return []
  const contactFirst = firstContactOn !== undefined && firstContactOn < trainingFinishedOn && firstContactOn <= look.on
  return finding(
    look,
    "started-before-training",
    contactFirst ? "blocking" : "warning",
    contactFirst
      ? `The service had people met from ${dayInWords(firstContactOn)}, before training ended on ${dayInWords(trainingFinishedOn)}.`
      : `The start was on ${dayInWords(startedOn)}, before training ended on ${dayInWords(trainingFinishedOn)}.`,
    provenance
  )
}

const groupAsOneToOne = (look: Look): ReadonlyArray<SupervisionFinding> => {
  const { index, on, policy, worker } = look
  const rule = ruleOf(policy, "peer-1to1")
  const since = addMonths(on, -12)
  const last = index
    .sessions(worker.id, "peer-1to1")
    .findLast(
      (session) =>
        session.on <= on && session.on > since && session.outcome._tag === "Held" && session.outcome.asGroup === true
    )
  return rule === undefined || last === undefined
    ? []
    : finding(
        look,
        "group-counted-as-one-to-one",
        "warning",
        `The session of ${dayInWords(last.on)} is recorded as one to one, but was a group. It does not count as one to one.`,
        rule.interval.provenance
      )
}

const noCover = (look: Look): ReadonlyArray<SupervisionFinding> => {
  const { index, on, policy } = look
  if (!policy.coverWhenAway.wanted) return []
  return activePeer(look).flatMap((arrangement) => {
    const away = absenceOn(index.absences(arrangement.supervisor), on)
    const covered = arrangement.cover !== undefined && absenceOn(index.absences(arrangement.cover), on) === undefined
    return away === undefined || covered
      ? []
      : finding(
          look,
          "no-cover",
          "warning",
          `${strandNames[arrangement.strand === "peer-group" ? "peer-group" : "peer-1to1"]}: the supervisor is away since ${dayInWords(away.from)}, and nobody who is here covers.`,
          policy.coverWhenAway.provenance
        ).map((found) => ({ ...found, supervisor: arrangement.supervisor }))
  })
}

const keepsCancelling = (look: Look): ReadonlyArray<SupervisionFinding> => {
  const { index, on, policy, worker } = look
  return strands.flatMap((strand) => {
    const sessions = index.sessions(worker.id, strand).filter((session) => session.on <= on)
    const last = sessions.findLastIndex(isHeld)
    const cancelled = sessions
      .slice(last + 1)
      .filter(
        ({ outcome }) =>
          outcome._tag === "NotHeld" &&
          (outcome.reason === "supervisor-unavailable" || outcome.reason === "service-need")
      ).length
    return cancelled < policy.serviceCancelsInARow.value
      ? []
      : finding(
          look,
          "service-keeps-cancelling",
          "warning",
          `${strandNames[strand]}: the service did not hold ${cancelled} sessions in a row.`,
          policy.serviceCancelsInARow.provenance
        )
  })
}

const notDocumented = (look: Look): ReadonlyArray<SupervisionFinding> => {
  const { index, on, policy, worker } = look
  if (!policy.documented.wanted) return []
  return strands.flatMap((strand) => {
    const last = index.sessions(worker.id, strand).findLast((session) => session.on <= on && isHeld(session))
    return last?.outcome._tag === "Held" && last.outcome.documented === false
      ? finding(
          look,
          "not-documented",
          "warning",
          `${strandNames[strand]}: no note was kept of ${dayInWords(last.on)}.`,
          policy.documented.provenance
        )
      : []
  })
}

/** By the clock of the appraisal alone: that nobody is named for it is no excuse. */
const appraisalMissing = (look: Look): ReadonlyArray<SupervisionFinding> => {
  const { index, on, policy, worker } = look
  const rule = ruleOf(policy, "appraisal")
  const absences = index.absences(worker.id)
  if (rule === undefined || absenceOn(absences, on) !== undefined) return []
  const last = index.sessions(worker.id, "appraisal").findLast((session) => session.on <= on && isHeld(session))?.on
  const anchor = last !== undefined && last > worker.startedOn ? last : worker.startedOn
  const due = dueAfterAbsences(after(anchor, rule.interval), absences, on)
  return daysLate(due, on) <= rule.grace.days
    ? []
    : finding(
        look,
        "appraisal-missing",
        "warning",
        last === undefined
          ? `No appraisal since the start on ${dayInWords(worker.startedOn)}; it was due on ${dayInWords(due)}.`
          : `The last appraisal was on ${dayInWords(last)}; the next was due on ${dayInWords(due)}.`,
        rule.interval.provenance
      )
}

const competencyDates = (look: Look): ReadonlyArray<SupervisionFinding> => {
  const { on, policy, worker } = look
  const { provenance, value } = policy.competencyDatesWithinMonths
  const agreed = worker.competencyDatesAgreedOn !== undefined && worker.competencyDatesAgreedOn <= on
  return agreed || on < addMonths(worker.startedOn, value)
    ? []
    : finding(
        look,
        "competency-dates-not-agreed",
        "warning",
        "Dates for the essential competencies are not agreed yet.",
        provenance
      )
}
