import { assert, describe, it } from "@effect/vitest"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { evaluateWorker } from "@peerbridge/domain/supervision/evaluate"
import { findingsOf } from "@peerbridge/domain/supervision/findingsOf"
import { proposedCalendar } from "@peerbridge/domain/supervision/proposedCalendar"
import { indexRecords } from "@peerbridge/domain/supervision/RecordIndex"
import { type SupervisionRecords, SupervisionRecords as Records } from "@peerbridge/domain/supervision/Records"
import { Schema } from "effect"
import { policy } from "./policy.ts"
import vectors from "../vectors/supervision/supervision-cases.json" with { type: "json" }

const day = (text: string) => CalendarDate.make(text)
const decode = Schema.decodeUnknownSync(Records)

/** The vectors' words in ours: an open end is left out, `cancelled by supervisor` is not held because of the supervisor. */
const recordsOf = (vector: Case): SupervisionRecords =>
  decode({
    workers: [{ ...vector.worker, stays: [] }],
    supervisors: [],
    arrangements: vector.arrangements.map(({ to, ...rest }) => ({
      worker: vector.worker.id,
      ...rest,
      ...(to === null ? {} : { to })
    })),
    sessions: vector.sessions.map((session) => ({
      worker: vector.worker.id,
      strand: session.strand,
      on: session.date,
      ...(session.supervisor === undefined ? {} : { supervisor: session.supervisor }),
      outcome:
        session.outcome === "held"
          ? { _tag: "Held" }
          : {
              _tag: "NotHeld",
              reason: `${session.by ?? "worker"}-unavailable`
            }
    })),
    absences: vector.absences.map(({ to, ...rest }) => ({
      person: vector.worker.id,
      ...rest,
      ...(to === null ? {} : { to })
    }))
  })

const Text = Schema.String
const ends = { from: Text, to: Schema.NullOr(Text) }
const Case = Schema.Struct({
  id: Text,
  title: Text,
  on: Text,
  worker: Schema.Struct({ id: Text, startedOn: Text }),
  strand: Text,
  arrangements: Schema.Array(Schema.Struct({ strand: Text, supervisor: Text, ...ends })),
  sessions: Schema.Array(
    Schema.Struct({
      strand: Text,
      date: Text,
      outcome: Schema.Literals(["held", "cancelled"]),
      by: Schema.optionalKey(Text),
      supervisor: Schema.optionalKey(Text)
    })
  ),
  absences: Schema.Array(Schema.Struct({ kind: Text, ...ends })),
  proposedOn: Schema.optionalKey(Text),
  expected: Schema.Struct({
    status: Text,
    dueOn: Schema.NullOr(Text),
    lastHeld: Schema.NullOr(Text),
    findings: Schema.Array(Text)
  })
})
type Case = typeof Case.Type
const decodeCase = Schema.decodeUnknownSync(Case)

/** What a vector lists: findings about the strand asked, not those about appraisal, network or competencies. */
const looksAt = [
  "no-peer-strand-arranged",
  "line-manager-is-only-peer-source",
  "started-before-training",
  "group-counted-as-one-to-one",
  "ratio-exceeded",
  "service-keeps-cancelling"
]

const listed = (index: ReturnType<typeof indexRecords>, on: CalendarDate) =>
  findingsOf(index, [policy()], on).filter(({ kind }) => looksAt.includes(kind))

describe("supervision on a date", () => {
  it("is what the policy of the vectors says", () => {
    assert.isAtLeast(vectors.cases.length, 15)
  })

  for (const written of vectors.cases.filter((entry) => "worker" in entry)) {
    const vector = decodeCase(written)
    it(vector.title, () => {
      const index = indexRecords(recordsOf(vector))
      const on = day(vector.on)
      const worker = index.workers[0]
      assert.isDefined(worker)
      if (worker === undefined) return
      const standing = evaluateWorker(index, [policy()], worker, on).find(({ strand }) => strand === vector.strand)
      assert.deepStrictEqual<unknown>(
        {
          status: standing?.status,
          dueOn: standing?.dueOn ?? null,
          lastHeld: standing?.lastHeld ?? null
        },
        { status: vector.expected.status, dueOn: vector.expected.dueOn, lastHeld: vector.expected.lastHeld }
      )
      const findings = listed(index, on)
      assert.deepStrictEqual(
        findings.map(({ kind }): string => kind),
        vector.expected.findings.map((text) => text.replace(" (blocking)", ""))
      )
      vector.expected.findings.forEach((text, place) => {
        if (text.endsWith("(blocking)")) assert.strictEqual(findings[place]?.severity, "blocking")
      })
      if (vector.proposedOn !== undefined) {
        const holidays = new Set(["2026-12-25", "2026-12-28"].map(day))
        const proposals = proposedCalendar(index, [policy()], on, day("2026-12-31"), holidays)
        assert.strictEqual(proposals.find(({ strand }) => strand === vector.strand)?.on, vector.proposedOn)
      }
    })
  }

  it("Eight workers in post to one supervisor is within policy; nine is a finding", () => {
    const vector = vectors.cases.find(({ id }) => id === "ratio-eight")
    assert.deepStrictEqual(vector?.given?.workersInPostWithOneToOne, [8, 9])
    for (const [place, count] of [8, 9].entries()) {
      // Two strands to one supervisor count once, someone off ill counts, someone yet to start does not.
      const ids = Array.from({ length: count + 1 }, (_, at) => `w${at}`)
      const records = decode({
        workers: ids.map((id, at) => ({ id, startedOn: at === count ? "2026-09-01" : "2025-09-01", stays: [] })),
        supervisors: [],
        arrangements: ids.flatMap((worker) =>
          ["peer-1to1", "case-supervision"].map((strand) => ({
            worker,
            strand,
            supervisor: "s1",
            from: "2025-09-01"
          }))
        ),
        sessions: [],
        absences: [{ person: "w0", from: "2026-06-01", kind: "sickness" }]
      })
      assert.deepStrictEqual<unknown>(
        listed(indexRecords(records), day("2026-06-20")).map(({ kind }) => kind),
        vector?.expected.findings[place]
      )
    }
  })

  it("Started before pre-start training was finished", () => {
    const given = vectors.cases.find(({ id }) => id === "started-before-training")?.given
    const found = (over: object) =>
      listed(
        indexRecords(
          decode({
            workers: [
              {
                id: "w1",
                stays: [],
                startedOn: given?.startedOn,
                firstContactOn: given?.firstContactOn,
                trainingFinishedOn: given?.trainingFinishedOn,
                ...over
              }
            ],
            supervisors: [],
            arrangements: [{ worker: "w1", strand: "peer-1to1", supervisor: "s1", from: "2026-03-02" }],
            sessions: [],
            absences: []
          })
        ),
        day("2026-05-01")
      ).map(({ kind, severity }) => `${kind} ${severity}`)
    assert.deepStrictEqual(found({}), ["started-before-training blocking"])
    assert.deepStrictEqual(found({ firstContactOn: "2026-04-27" }), ["started-before-training warning"])
    assert.deepStrictEqual(found({ trainingFinishedOn: "2026-02-27" }), [])
  })
})
