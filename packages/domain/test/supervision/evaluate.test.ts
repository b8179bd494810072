import { assert, describe, it } from "@effect/vitest"
import { addDays } from "@peerbridge/domain/calendar/addDays"
import { addMonths, type CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { evaluate } from "@peerbridge/domain/supervision/evaluate"
import { indexRecords } from "@peerbridge/domain/supervision/RecordIndex"
import type { Policies } from "@peerbridge/domain/supervision/SupervisionPolicy"
import { whyOf } from "@peerbridge/domain/supervision/whyOf"
import { Schema } from "effect"
import { policy, rule } from "./policy.ts"
import { amina, arranged, day, held, indexOf, notHeld, recordsOf } from "./records.ts"

type Given = Parameters<typeof recordsOf>[0]

const standing = (given: Given, on: CalendarDate, policies: Policies = [policy()], strand = "peer-1to1") =>
  evaluate(indexOf(given), policies, on).find((found) => found.strand === strand)

const monthly: Given = { workers: [amina], arrangements: [arranged("peer-1to1")] }

describe("month ends", () => {
  for (const [last, due] of [
    ["2026-01-29", "2026-02-28"],
    ["2026-01-30", "2026-02-28"],
    ["2026-01-31", "2026-02-28"],
    ["2028-01-31", "2028-02-29"],
    ["2028-02-29", "2028-03-29"],
    ["2026-03-31", "2026-04-30"],
    ["2026-08-31", "2026-09-30"],
    ["2026-12-31", "2027-01-31"]
  ] as const) {
    it(`${last} is followed by ${due}`, () => {
      assert.strictEqual(standing({ ...monthly, sessions: [held("peer-1to1", last)] }, day(last))?.dueOn, day(due))
    })
  }
  it("an appraisal on 29 February is due on 28 February", () => {
    const given = { ...monthly, arrangements: [arranged("appraisal")], sessions: [held("appraisal", "2028-02-29")] }
    assert.strictEqual(standing(given, day("2028-03-01"), [policy()], "appraisal")?.dueOn, "2029-02-28")
  })
})

describe("the days round a due date of 10 May", () => {
  const on = (text: string) => standing({ ...monthly, sessions: [held("peer-1to1", "2026-04-10")] }, day(text))?.status
  it("turn from not due to overdue", () => {
    assert.deepStrictEqual(
      ["2026-05-02", "2026-05-03", "2026-05-09", "2026-05-10", "2026-05-17", "2026-05-18"].map(on),
      ["NotDueYet", "DueSoon", "DueSoon", "Due", "Due", "Overdue"]
    )
  })
})

describe("policies", () => {
  const weekly = policy({
    version: 2,
    from: day("2026-03-01"),
    rules: [rule("peer-1to1", { every: 1, unit: "week" }, 2)]
  })
  const quarterly = policy({
    version: 2,
    from: day("2026-03-01"),
    rules: [rule("peer-1to1", { every: 3, unit: "month" }, 2)]
  })
  const given = { ...monthly, sessions: [held("peer-1to1", "2026-02-10")] }

  it("change on their first day, in whatever order they are given", () => {
    const dates = [day("2026-02-28"), day("2026-03-01")]
    for (const both of [
      [policy(), weekly],
      [weekly, policy()]
    ] as const) {
      assert.deepStrictEqual(
        dates.map((on) => standing(given, on, both)?.dueOn),
        ["2026-03-10", "2026-03-01"].map(day)
      )
    }
  })
  it("cannot ask for a day on which they were not in force", () => {
    const found = standing(given, day("2026-03-03"), [policy(), weekly])
    assert.strictEqual(found?.status, "Due")
    assert.include(found === undefined ? "" : whyOf(found).sentence, "when that rule began")
  })
  it("leave due what the one before had made due", () => {
    const late = { ...monthly, sessions: [held("peer-1to1", "2026-01-10")] }
    assert.strictEqual(
      standing(late, day("2026-03-03"), [policy(), { ...policy(), version: 2, from: day("2026-03-01") }])?.dueOn,
      "2026-02-10"
    )
  })
  it("may give more time to what was overdue", () => {
    const late = { ...monthly, sessions: [held("peer-1to1", "2026-01-10")] }
    assert.strictEqual(standing(late, day("2026-02-28"), [policy(), quarterly])?.status, "Overdue")
    assert.strictEqual(standing(late, day("2026-03-01"), [policy(), quarterly])?.dueOn, "2026-04-10")
  })
  it("of a strand without a rule give no row", () => {
    assert.isUndefined(standing(given, day("2026-03-03"), [policy()], "reflective-practice"))
  })
})

describe("a worker", () => {
  it("who moves teams keeps the clock", () => {
    const moved = {
      ...amina,
      stays: [
        { team: "one", from: "2025-09-01", to: "2026-02-15" },
        { team: "two", from: "2026-02-16" }
      ]
    }
    const sessions = [held("peer-1to1", "2026-02-10")]
    assert.deepStrictEqual(
      standing({ ...monthly, workers: [moved], sessions }, day("2026-02-20")),
      standing({ ...monthly, sessions }, day("2026-02-20"))
    )
  })
  it("who has a new supervisor keeps the clock, held or not", () => {
    const handed = [
      arranged("peer-1to1", { to: "2026-02-15" }),
      arranged("peer-1to1", { supervisor: "other", from: "2026-02-16" })
    ]
    const found = standing({ ...monthly, arrangements: handed }, day("2026-02-20"))
    assert.deepStrictEqual([found?.status, found?.dueOn, found?.supervisor], ["NeverHeld", "2025-09-15", "other"])
  })
  it("who is yet to start is first due after the start, if someone is named for it", () => {
    const found = standing(monthly, day("2025-08-20"))
    assert.deepStrictEqual([found?.status, found?.dueOn], ["NotDueYet", "2025-09-15"])
    assert.strictEqual(standing({ workers: [amina] }, day("2025-08-20"))?.status, "NotArranged")
  })
  it("who has left is not in it", () => {
    const given = { ...monthly, workers: [{ ...amina, leftOn: "2026-02-28" }] }
    assert.isDefined(standing(given, day("2026-02-28")))
    assert.isUndefined(standing(given, day("2026-03-01")))
  })
  it("is not due sooner for a session held before anyone was named", () => {
    const arrangements = [arranged("peer-1to1", { from: "2026-01-31" })]
    const found = standing({ ...monthly, arrangements, sessions: [held("peer-1to1", "2025-10-01")] }, day("2026-02-01"))
    assert.deepStrictEqual(
      [found?.status, found?.dueOn, found?.lastHeld],
      ["NotDueYet", day("2026-02-28"), day("2025-10-01")]
    )
  })
  it("whose arrangement came later is first due after it", () => {
    const given = { ...monthly, arrangements: [arranged("peer-1to1", { from: "2026-01-31" })] }
    const found = standing(given, day("2026-02-01"))
    assert.strictEqual(found?.dueOn, "2026-02-28")
    assert.include(found === undefined ? "" : whyOf(found).sentence, "arranged on 31 January 2026")
  })
})

describe("an absence", () => {
  const given = (absences: ReadonlyArray<object>): Given => ({
    ...monthly,
    sessions: [held("peer-1to1", "2026-05-08")],
    absences: absences.map((absence) => ({ person: "amina", kind: "sickness", ...absence }))
  })
  it("pauses on its first and last day, and the clock moves on the day after", () => {
    const away = given([{ from: "2026-06-01", to: "2026-06-20" }])
    const on = (text: string) => standing(away, day(text))
    assert.deepStrictEqual(
      ["2026-05-31", "2026-06-01", "2026-06-20", "2026-06-21"].map((text) => on(text)?.status),
      ["NotDueYet", "Paused", "Paused", "Due"]
    )
    assert.strictEqual(on("2026-06-29")?.status, "Overdue")
  })
  it("that ends before the due date changes nothing", () => {
    assert.strictEqual(
      standing(given([{ from: "2026-06-01", to: "2026-06-07" }]), day("2026-06-08"))?.dueOn,
      "2026-06-08"
    )
  })
  it("that ends on the due date moves it to the day after", () => {
    const found = standing(given([{ from: "2026-06-01", to: "2026-06-08" }]), day("2026-06-09"))
    assert.strictEqual(found?.dueOn, "2026-06-09")
  })
  it("followed by another counts as one", () => {
    const two = given([
      { from: "2026-06-21", to: "2026-06-30" },
      { from: "2026-06-01", to: "2026-06-20" }
    ])
    assert.strictEqual(standing(two, day("2026-07-01"))?.dueOn, "2026-07-01")
  })
})

const Offset = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 400 }))
const Offsets = Schema.Array(Offset).check(Schema.isMaxLength(6))
const Spans = Schema.Array(
  Schema.Tuple([Offset, Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 60 }))])
).check(Schema.isMaxLength(4))
const start = day("2025-09-01")
const drawn = (sessions: ReadonlyArray<number>, spans: ReadonlyArray<readonly [number, number]>): Given => ({
  ...monthly,
  sessions: sessions.map((at) => held("peer-1to1", addDays(start, at))),
  absences: spans.map(([at, days]) => ({
    person: "amina",
    kind: "leave",
    from: addDays(start, at),
    to: addDays(start, at + days)
  }))
})

/** How bad a status is; nothing is worse than late, and paused is no worse than anything. */
const badness = { Paused: 0, NotDueYet: 1, DueSoon: 2, Due: 3, Overdue: 4, NeverHeld: 4, NotArranged: 4 }
const worse = (given: Given, at: number) => badness[standing(given, addDays(start, at))?.status ?? "NotArranged"]

describe("whatever the records", () => {
  it.prop("their order changes nothing", [Offsets, Spans, Offset], ([sessions, spans, at]) => {
    const given = recordsOf(drawn(sessions, spans))
    const turned = {
      ...given,
      sessions: given.sessions.toReversed(),
      absences: given.absences.toReversed(),
      arrangements: given.arrangements.toReversed()
    }
    const on = addDays(start, at)
    assert.deepStrictEqual(
      evaluate(indexRecords(turned), [policy()], on),
      evaluate(indexRecords(given), [policy()], on)
    )
  })
  it.prop(
    "one more session held never makes it worse",
    [Offsets, Spans, Offset, Offset],
    ([sessions, spans, more, at]) => {
      assert.isAtMost(worse(drawn([...sessions, more], spans), at), worse(drawn(sessions, spans), at))
    }
  )
  it.prop("one more absence never makes it worse", [Offsets, Spans, Spans, Offset], ([sessions, spans, more, at]) => {
    assert.isAtMost(worse(drawn(sessions, [...spans, ...more]), at), worse(drawn(sessions, spans), at))
  })
  it.prop("a later session never makes it due sooner", [Offset, Offset], ([a, b]) => {
    const due = (at: number) => standing(drawn([at], []), addDays(start, 400))?.dueOn ?? ""
    const [sooner, later] = a <= b ? [a, b] : [b, a]
    assert.isTrue(due(sooner) <= due(later))
  })
  it("a session not held changes no date", () => {
    const given = drawn([20, 60], [])
    const on = addMonths(start, 4)
    const missed = [
      notHeld("peer-1to1", "2025-12-01", "worker-unavailable"),
      notHeld("peer-1to1", "2025-12-02", "service-need")
    ]
    assert.deepStrictEqual(
      standing({ ...given, sessions: [...(given.sessions ?? []), ...missed] }, on),
      standing(given, on)
    )
  })
})
