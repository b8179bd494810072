import { expect } from "@effect/vitest"
import { Drafts, Invitations, Sent } from "@peerbridge/application/ports/Answering"
import { Transactions } from "@peerbridge/application/ports/Transactions"
import { freezeTally } from "@peerbridge/domain/readiness/release/frozenTally"
import { emptyTally, plus, tallyOf } from "@peerbridge/domain/readiness/release/Tally"
import { Effect, Option } from "effect"
import { contract } from "./contract.ts"

const key = { organisation: "o1", round: "r1" }
const items = ["people-told", "respect"]
const one = tallyOf(items, { "people-told": { _tag: "Level", level: 2 } })

contract("answering", (it) => {
  it.effect("uses an invitation once", () =>
    Effect.gen(function* () {
      const invitations = yield* Invitations
      const invitation = {
        ...key,
        id: "i1",
        perspective: "clinician",
        kind: "each",
        code: "FERN 219 LARK",
        used: false
      } as const
      yield* invitations.insert([invitation, { ...invitation, id: "i2", code: "MOSS 100 FERN" }])
      expect(Option.getOrThrow(yield* invitations.byCode("FERN 219 LARK"))).toEqual(invitation)
      expect([yield* invitations.use(key, "i1"), yield* invitations.use(key, "i1")]).toEqual([true, false])
      expect((yield* invitations.ofRound(key)).map(({ code, used }) => [code, used])).toEqual([
        ["FERN 219 LARK", true],
        ["MOSS 100 FERN", false]
      ])
    })
  )

  it.effect("keeps a draft behind its secret until it is sent", () =>
    Effect.gen(function* () {
      const drafts = yield* Drafts
      const draft = {
        ...key,
        id: "d1",
        perspective: "clinician",
        invitation: "i1",
        secretHash: "s1",
        answers: "--",
        notes: {},
        voiced: false
      } as const
      yield* drafts.insert(draft)
      yield* drafts.save({ ...draft, answers: "2-", notes: { "people-told": "It’s “fine” — 😀" } })
      expect(Option.getOrThrow(yield* drafts.bySecret("s1"))).toEqual({
        ...draft,
        answers: "2-",
        notes: { "people-told": "It’s “fine” — 😀" }
      })
      yield* drafts.markSent(key, "s1")
      expect([yield* drafts.remove(key, "d1"), yield* drafts.remove(key, "d1")]).toEqual([true, false])
      expect(yield* drafts.bySecret("s1")).toEqual(Option.none())
      expect(yield* drafts.endOf("s1")).toEqual(Option.some({ ...key, sent: true }))
    })
  )

  it.effect("keeps nothing of drafts that were not sent but that they ended so", () =>
    Effect.gen(function* () {
      const drafts = yield* Drafts
      const draft = {
        ...key,
        id: "d2",
        perspective: "carer",
        invitation: "i2",
        secretHash: "s2",
        answers: "4-",
        notes: { "people-told": "Keep me" },
        voiced: false
      } as const
      yield* drafts.insert(draft)
      yield* drafts.insert({ ...draft, id: "d3", secretHash: "s3", round: "r2" })
      yield* drafts.endOfRound(key)
      expect(yield* drafts.bySecret("s2")).toEqual(Option.none())
      expect(yield* drafts.endOf("s2")).toEqual(Option.some({ ...key, sent: false }))
      expect(Option.isSome(yield* drafts.bySecret("s3"))).toBe(true)
    })
  )

  it.effect("adds up responses that are sent together, none lost", () =>
    Effect.gen(function* () {
      const sent = yield* Sent
      const transactions = yield* Transactions
      yield* sent.open(key, "clinician", items)
      const send = Effect.gen(function* () {
        const before = Option.getOrThrow(yield* sent.tallies(key, "clinician"))
        yield* sent.put(key, { ...before, rest: plus(before.rest, one) })
      })
      yield* Effect.forEach(Array.from({ length: 24 }), () => transactions.together(send), { concurrency: "unbounded" })
      const expected = Array.from({ length: 24 }, () => one).reduce(plus, emptyTally(items))
      const { rest, voiced } = Option.getOrThrow(yield* sent.tallies(key, "clinician"))
      expect([freezeTally(rest), freezeTally(voiced)]).toEqual([freezeTally(expected), freezeTally(emptyTally(items))])
      yield* sent.removeTallies(key, ["clinician"])
      expect(yield* sent.tallies(key, "clinician")).toEqual(Option.none())
    })
  )

  it.effect("keeps voices until they are taken back, and notes sorted by their text", () =>
    Effect.gen(function* () {
      const sent = yield* Sent
      const voice = { ...key, id: "v1", perspective: "peer-support-worker", withdrawHash: "w1", answers: "4-" } as const
      yield* sent.addVoice(voice)
      expect(Option.getOrThrow(yield* sent.voiceByWithdrawal("w1"))).toEqual(voice)
      yield* sent.removeVoice(key, "v1")
      expect(yield* sent.voicesOf(key, "peer-support-worker")).toEqual([])
      const note = { ...key, perspective: "clinician", item: "respect" } as const
      yield* sent.addNotes([
        { ...note, id: "n1", text: "b" },
        { ...note, id: "n2", text: "a" }
      ])
      expect((yield* sent.notesOf(key)).map(({ text }) => text)).toEqual(["a", "b"])
      yield* sent.removeNotes(key, "clinician")
      expect(yield* sent.notesOf(key)).toEqual([])
    })
  )

  it.effect("remembers progress of one day", () =>
    Effect.gen(function* () {
      const sent = yield* Sent
      expect(yield* sent.progress(key, "carer")).toEqual(Option.none())
      yield* sent.putProgress(key, "carer", "2026-11-21", 0)
      yield* sent.putProgress(key, "carer", "2026-11-22", 6)
      expect(yield* sent.progress(key, "carer")).toEqual(Option.some({ on: "2026-11-22", count: 6 }))
    })
  )
})
