import { assert, describe, it } from "@effect/vitest"
import { deliveryIn, dueSessions } from "@peerbridge/domain/supervision/delivery"
import { supervisionFacts } from "@peerbridge/domain/supervision/facts"
import { findingsOf } from "@peerbridge/domain/supervision/findingsOf"
import { proposedCalendar } from "@peerbridge/domain/supervision/proposedCalendar"
import { TeamId } from "@peerbridge/domain/supervision/Records"
import { policy } from "./policy.ts"
import { amina, arranged, day, held, indexOf, notHeld } from "./records.ts"

type Given = Parameters<typeof indexOf>[0]

const one = TeamId.make("one")
const kinds = (given: Given, on: string) => findingsOf(indexOf(given), [policy()], day(on)).map(({ kind }) => kind)
const network = arranged("peer-network", { outsideTeam: true })
const well: Given = { workers: [amina], arrangements: [arranged("peer-1to1"), network] }

describe("a finding", () => {
  it("is none while all is well", () => {
    assert.deepStrictEqual(kinds(well, "2026-03-01"), [])
  })
  it("is a lone peer without a network outside the team, and none beside a second peer", () => {
    assert.deepStrictEqual(
      kinds({ ...well, arrangements: [arranged("peer-1to1"), arranged("peer-network")] }, "2026-03-01"),
      ["lone-peer"]
    )
    const joe = { ...amina, id: "joe" }
    const two = [arranged("peer-1to1"), arranged("peer-1to1", { worker: "joe" })]
    assert.deepStrictEqual(kinds({ workers: [amina, joe], arrangements: two }, "2026-03-01"), [])
  })
  it("is a supervisor untrained six months after beginning, not before, and not once trained", () => {
    const with_ = (over: object) => ({
      ...well,
      supervisors: [{ id: "senior", kinds: ["senior-peer"], since: "2025-09-01", ...over }]
    })
    assert.deepStrictEqual(kinds(with_({}), "2026-03-01"), [])
    assert.deepStrictEqual(kinds(with_({}), "2026-03-02"), ["supervisor-untrained"])
    assert.deepStrictEqual(kinds(with_({ trainedOn: "2026-03-02" }), "2026-03-02"), [])
  })
  it("is a peer strand given by someone whose kind the policy does not name", () => {
    const supervisors = [{ id: "senior", kinds: ["clinician"], trainedOn: "2025-10-01" }]
    assert.deepStrictEqual(kinds({ ...well, supervisors }, "2026-03-01"), ["supervisor-not-of-kind"])
  })
  it("is a group recorded as one to one, which does not count as held", () => {
    const given = { ...well, sessions: [held("peer-1to1", "2026-02-20", { asGroup: true })] }
    assert.deepStrictEqual(kinds(given, "2026-03-01"), ["group-counted-as-one-to-one"])
  })
  it("is the service that cancels twice in a row, never what the worker missed", () => {
    const with_ = (...reasons: ReadonlyArray<string>) => ({
      ...well,
      sessions: [
        held("peer-1to1", "2026-01-10"),
        ...reasons.map((reason, at) => notHeld("peer-1to1", `2026-02-1${at}`, reason))
      ]
    })
    assert.deepStrictEqual(kinds(with_("supervisor-unavailable"), "2026-03-01"), [])
    assert.deepStrictEqual(kinds(with_("supervisor-unavailable", "worker-unavailable", "service-need"), "2026-03-01"), [
      "service-keeps-cancelling"
    ])
    assert.deepStrictEqual(kinds(with_("worker-unavailable", "worker-unavailable", "other"), "2026-03-01"), [])
  })
  it("is an appraisal 13 months after the last, or after the start", () => {
    assert.deepStrictEqual(kinds(well, "2026-09-29"), [])
    assert.deepStrictEqual(kinds(well, "2026-09-30"), ["appraisal-missing"])
    assert.deepStrictEqual(kinds({ ...well, sessions: [held("appraisal", "2026-06-01")] }, "2026-09-30"), [])
  })
  it("is competency dates not agreed three months after the start", () => {
    const given = { ...well, workers: [{ ...amina, competencyDatesAgreedOn: "2026-01-10" }] }
    assert.deepStrictEqual(kinds(given, "2025-11-30"), [])
    assert.deepStrictEqual(kinds(given, "2025-12-01"), ["competency-dates-not-agreed"])
    assert.deepStrictEqual(kinds(given, "2026-01-10"), [])
  })
  it("is a supervisor away whom nobody covers, and a session without a note", () => {
    const away = { absences: [{ person: "senior", from: "2026-02-20", kind: "leave" }] }
    assert.deepStrictEqual(kinds({ ...well, ...away }, "2026-03-01"), ["no-cover"])
    assert.deepStrictEqual(
      kinds({ ...well, ...away, arrangements: [arranged("peer-1to1", { cover: "ruth" }), network] }, "2026-03-01"),
      []
    )
    assert.deepStrictEqual(
      kinds({ ...well, sessions: [held("peer-1to1", "2026-02-20", { documented: false })] }, "2026-03-01"),
      ["not-documented"]
    )
  })
})

describe("sessions due and held", () => {
  const due = (given: Given, until: string) => {
    const index = indexOf({ arrangements: [arranged("peer-group")], workers: [amina], ...given })
    return index.workers
      .flatMap((worker) => dueSessions(index, [policy()], worker, "peer-group", day(until)))
      .map(({ held, on }) => `${on} ${held ? "held" : "not"}`)
  }
  it("are one for each month, held in time, in grace, early or not at all", () => {
    const sessions = ["2025-10-01", "2025-11-08", "2025-12-01", "2026-02-10"].map((on) => held("peer-group", on))
    assert.deepStrictEqual(due({ sessions }, "2026-03-31"), [
      "2025-10-01 held",
      "2025-11-01 held",
      "2025-12-01 held",
      "2026-01-01 not",
      "2026-02-01 not",
      "2026-03-10 not"
    ])
  })
  it("leave out what can still be held within grace", () => {
    assert.deepStrictEqual(due({}, "2025-10-08"), [])
    assert.deepStrictEqual(due({}, "2025-10-09"), ["2025-10-01 not"])
  })
  it("go on while nothing is ever held, and stop with the post", () => {
    assert.strictEqual(due({}, "2026-09-30").length, 12)
    assert.strictEqual(due({ workers: [{ ...amina, leftOn: "2025-12-31" }] }, "2026-09-30").length, 3)
  })
  it("do not fall in an absence, but on the return", () => {
    const absences = [{ person: "amina", from: "2025-09-20", to: "2025-12-14", kind: "sickness" }]
    assert.deepStrictEqual(due({ absences }, "2026-01-31"), ["2025-12-15 not", "2026-01-15 not"])
    assert.deepStrictEqual(
      due({ absences: [{ ...absences[0], to: undefined }].map(({ to: _to, ...rest }) => rest) }, "2026-01-31"),
      []
    )
  })
  it("do not fall while nobody was named: that is a finding of its own", () => {
    assert.deepStrictEqual(due({ arrangements: [arranged("peer-group", { to: "2025-10-31" })] }, "2026-01-31"), [
      "2025-10-01 not"
    ])
  })
  it("belong to the team of the day", () => {
    const stays = [
      { team: "one", from: "2025-09-01", to: "2025-10-31" },
      { team: "two", from: "2025-11-01" }
    ]
    const index = indexOf({
      workers: [{ ...amina, stays }],
      arrangements: [arranged("peer-group")],
      sessions: [held("peer-group", "2025-10-01")]
    })
    const period = { from: day("2025-09-01"), to: day("2025-12-31") }
    const of = (team?: TeamId) =>
      deliveryIn(index, [policy()], period, day("2026-01-31"), team).find(({ strand }) => strand === "peer-group")
    assert.deepStrictEqual(
      [of()?.held, of()?.due, of(one)?.held, of(one)?.due, of(TeamId.make("two"))?.due],
      [1, 3, 1, 1, 2]
    )
    assert.strictEqual(of()?.interval?.lower.toFixed(3), "0.061")
  })
})

describe("the facts of a team", () => {
  const facts = (given: Given, on: string) => supervisionFacts(indexOf(given), [policy()], one, day(on))
  const all = ["peer-1to1", "peer-group", "line-management", "case-supervision"]
  const full: Given = {
    workers: [{ ...amina, firstContactOn: "2025-09-15", trainingFinishedOn: "2025-08-29" }],
    arrangements: [
      ...all.map((strand) => arranged(strand, strand === "line-management" ? { supervisor: "manager" } : {})),
      network
    ]
  }
  it("are not known of an empty book", () => {
    for (const fact of Object.values(facts({}, "2026-03-01"))) assert.strictEqual(fact.answer, "not-sure")
  })
  it("say what is arranged, also before the first day", () => {
    for (const on of ["2025-08-01", "2026-03-01"]) {
      const found = facts(full, on)
      assert.deepStrictEqual(
        [
          found["peer-supervision-arranged"].answer,
          found["line-management-arranged"].answer,
          found["case-supervision-arranged"].answer
        ],
        ["yes", "yes", "yes"]
      )
    }
    const oneOnly = facts({ ...full, arrangements: [arranged("peer-1to1")] }, "2026-03-01")
    assert.strictEqual(oneOnly["peer-supervision-arranged"].answer, "no")
    assert.strictEqual(
      oneOnly["line-management-arranged"].shows,
      "Nobody is named for line management for 1 of 1 worker."
    )
  })
  it("do not take the line manager for a peer", () => {
    const arrangements = all.map((strand) => arranged(strand, { supervisor: "manager" }))
    assert.strictEqual(facts({ ...full, arrangements }, "2026-03-01")["peer-supervision-arranged"].answer, "no")
  })
  it("say whether training came first", () => {
    const trained = (over: object) =>
      facts({ ...full, workers: [{ ...amina, ...over }] }, "2026-03-01")["trained-first"].answer
    assert.strictEqual(trained({ firstContactOn: "2025-09-15", trainingFinishedOn: "2025-08-29" }), "yes")
    assert.strictEqual(trained({ firstContactOn: "2025-09-15" }), "no")
    assert.strictEqual(trained({ firstContactOn: "2025-09-15", trainingFinishedOn: "2026-04-01" }), "no")
    assert.strictEqual(trained({}), "not-sure")
  })
  it("say whether peer supervision is held, and whether a peer stands alone", () => {
    assert.strictEqual(facts(full, "2026-03-01")["peer-supervision-held"].answer, "no")
    const sessions = [held("peer-1to1", "2026-02-20"), held("peer-group", "2026-02-20")]
    assert.strictEqual(facts({ ...full, sessions }, "2026-03-01")["peer-supervision-held"].answer, "yes")
    assert.strictEqual(facts(full, "2026-03-01")["no-lone-peer"].answer, "yes")
    assert.strictEqual(facts({ ...full, arrangements: [] }, "2026-03-01")["no-lone-peer"].answer, "no")
  })
  it("need 9 in 10 of each kind for a year, and a year of records", () => {
    const months = Array.from(
      { length: 27 },
      (_, at) => `${2025 + Math.floor((at + 8) / 12)}-${String(((at + 8) % 12) + 1).padStart(2, "0")}-01`
    )
    const fortnights = [
      "2025-09-15",
      "2025-09-29",
      "2025-10-13",
      "2025-10-27",
      "2025-11-10",
      "2025-11-24",
      "2025-12-08"
    ]
    const keep = (skipped: ReadonlyArray<string>) => [
      ...fortnights.map((on) => held("peer-1to1", on)),
      ...months.filter((on) => !skipped.includes(on)).flatMap((on) => all.map((strand) => held(strand, on)))
    ]
    const sixth = (sessions: ReadonlyArray<object>) => [
      ...sessions,
      ...months.map((on) => held("line-management", `${on.slice(0, 8)}15`))
    ]
    const year = (skipped: ReadonlyArray<string>, on = "2027-10-20") =>
      facts({ ...full, sessions: sixth(keep(skipped)) }, on)["supervision-year"]
    assert.strictEqual(year([]).answer, "yes")
    assert.strictEqual(year(["2027-03-01"]).answer, "yes", "11 of 12 is more than 90%")
    assert.strictEqual(year(["2027-03-01", "2027-06-01"]).answer, "no")
    assert.strictEqual(year([], "2026-06-20").answer, "not-sure")
  })
  it("say whether an appraisal is overdue", () => {
    assert.strictEqual(facts(full, "2026-09-29").appraisal.answer, "yes")
    assert.strictEqual(facts(full, "2026-09-30").appraisal.answer, "no")
  })
})

describe("the proposed calendar", () => {
  const holidays = new Set(["2026-12-25", "2026-12-28", "2027-01-01"].map(day))
  const propose = (given: Given, on: string, until: string) =>
    proposedCalendar(indexOf(given), [policy()], day(on), day(until), holidays).map(
      (found) => `${found.on} ${found.fits}`
    )
  const given: Given = { ...well, sessions: [held("peer-1to1", "2026-11-25")] }
  it("keeps clear of weekends and bank holidays, and goes on from what it proposed", () => {
    assert.deepStrictEqual(propose(given, "2026-12-20", "2027-02-28"), [
      "2026-12-24 in-time",
      "2027-01-22 in-time",
      "2027-02-22 in-time"
    ])
  })
  it("keeps clear of absences of the supervisor, unless someone covers", () => {
    const absences = [{ person: "senior", from: "2026-12-21", to: "2026-12-29", kind: "leave" }]
    assert.deepStrictEqual(propose({ ...given, absences }, "2026-12-20", "2026-12-31"), ["2026-12-30 in-grace"])
    const arrangements = [arranged("peer-1to1", { cover: "ruth" })]
    assert.deepStrictEqual(propose({ ...given, absences, arrangements }, "2026-12-20", "2026-12-31"), [
      "2026-12-24 in-time"
    ])
  })
  it("moves what falls in an absence of the worker to the return", () => {
    const absences = [{ person: "amina", from: "2026-12-21", to: "2027-01-03", kind: "leave" }]
    assert.deepStrictEqual(propose({ ...given, absences }, "2026-12-20", "2027-01-31"), ["2027-01-04 in-time"])
    assert.deepStrictEqual(
      propose(
        { ...given, absences: [{ person: "amina", from: "2026-12-01", kind: "sickness" }] },
        "2026-12-20",
        "2027-01-31"
      ),
      []
    )
  })
  it("does not look before an absence for what falls due on the return from it", () => {
    const absences = [{ person: "amina", from: "2026-12-21", to: "2027-01-01", kind: "leave" }]
    assert.deepStrictEqual(propose({ ...given, absences }, "2026-12-10", "2027-01-31"), ["2027-01-04 in-grace"])
  })
  it("proposes the next working day for what is overdue", () => {
    assert.deepStrictEqual(
      propose({ ...given, sessions: [held("peer-1to1", "2026-10-01")] }, "2026-12-05", "2026-12-31"),
      ["2026-12-07 late"]
    )
  })
})
