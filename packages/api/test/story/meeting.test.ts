import { ConsensusConflict, WordsTooLong } from "@peerbridge/domain/readiness/recordConsensus"
import { TRPCError } from "@trpc/server"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { answerAt, closeAndReveal, makeWorld, openTeam, type World } from "./world.ts"

let world: World
beforeAll(() => {
  world = makeWorld()
})
afterAll(() => world.end())

const revealed = async (name: string) => {
  const { codesOf, reference } = await openTeam(world, name, {
    "service-user": 6,
    clinician: 6,
    "peer-support-worker": 2
  })
  for (const code of codesOf("service-user")) await answerAt(world, code, 0, { note: "a note for the team" })
  for (const code of codesOf("clinician")) await answerAt(world, code, 3)
  await answerAt(world, codesOf("peer-support-worker")[0] ?? "", 1, { voiced: true })
  await closeAndReveal(world, reference)
  const agree = (item: string, level: 2 | 3, reason = "We talked it through.", seenVersion = 0) =>
    world.lead.round.agree({
      ...reference,
      consensus: {
        item,
        outcome: { _tag: "AgreedLevel", level },
        reason,
        evidence: "a paper in the folder",
        dissent: [{ text: "one saw it otherwise", role: "clinician" }],
        present: { "service-user": 2, clinician: 3, "peer-support-worker": 1 },
        seenVersion
      }
    })
  return { reference, agree }
}

describe("a team meeting", () => {
  it("keeps its order while levels are agreed, and tells what that moved", async () => {
    const { agree, reference } = await revealed("Riverside EI")
    const before = (await world.lead.round.meeting(reference)).meeting
    const [first] = before.differ
    expect(first?.reason._tag).toBe("Apart")
    await agree("co-production", 2)
    const after = (await world.lead.round.meeting(reference)).meeting
    expect(after.differ).toEqual(before.differ)
    expect(after.awaited).toEqual(before.awaited)
    expect(after.settled.map(({ item }) => item)).toEqual(["co-production"])
    expect(after.moved.map((one) => [one.after.gate.id, one.before.state, one.after.state])).toEqual([
      ["lived-experience-planning", "NotAssessed", "Met"]
    ])
  })

  it("is told which of its texts is too long, and nothing is kept", async () => {
    const { agree, reference } = await revealed("Quayside EI")
    await agree("people-told", 2, "a".repeat(2000))
    const failure = await agree("people-told", 3, "a".repeat(2001), 1).catch((thrown: unknown) =>
      thrown instanceof TRPCError ? thrown.cause : thrown
    )
    expect(failure).toBeInstanceOf(WordsTooLong)
    expect(failure).toMatchObject({ part: "reason", over: 1 })
    expect((await world.lead.results.item({ ...reference, item: "people-told" })).result.consensus).toMatchObject({
      level: 2,
      version: 1
    })
  })

  it("shows whoever saves second both versions and who came first, and overwrites nothing", async () => {
    const { agree, reference } = await revealed("Saltmarsh EI")
    await agree("people-told", 2, "the first reason")
    const failure = await agree("people-told", 3, "the second reason").catch((thrown: unknown) =>
      thrown instanceof TRPCError ? thrown.cause : thrown
    )
    expect(failure).toBeInstanceOf(ConsensusConflict)
    expect(failure).toMatchObject({
      changedBy: "The console (test)",
      message: "The console (test) changed this while you were writing. See both, then choose.",
      stored: { level: 2, reason: "the first reason", version: 1 },
      yours: { level: 3, reason: "the second reason" }
    })
    const { result } = await world.lead.results.item({ ...reference, item: "people-told" })
    expect(result.consensus).toMatchObject({ level: 2, version: 1 })
    await agree("people-told", 3, "the second reason", 1)
    const chosen = await world.lead.results.item({ ...reference, item: "people-told" })
    expect(chosen.result.consensus).toMatchObject({ level: 3, version: 2 })
  })
})

describe("a shared link", () => {
  const tomorrow = async (days: number) => {
    const { addDays } = await import("@peerbridge/domain/calendar/addDays")
    const { CalendarDate } = await import("@peerbridge/domain/calendar/CalendarDate")
    return addDays(CalendarDate.make(new Date().toISOString().slice(0, 10)), days)
  }

  it("lets somebody without an account read what groups say and what was agreed, and nothing else", async () => {
    const { agree, reference } = await revealed("Westgate EI")
    await agree("role-description", 3, "words of the meeting")
    const { endsOn, secret } = await world.lead.round.share({ ...reference, endsOn: await tomorrow(14) })
    const page = await world.respondent.results.shared({ secret })
    const item = await world.respondent.results.sharedItem({ secret, item: "role-description" })
    expect([page.team, page.number, page.endsOn, item.endsOn]).toEqual(["Westgate EI", 1, endsOn, endsOn])
    expect(item.result.outcome).toMatchObject({ _tag: "AgreedLevel", level: 3 })
    expect(Object.keys(page).toSorted()).toEqual([
      "closedOn",
      "endsOn",
      "instrument",
      "number",
      "policy",
      "results",
      "team"
    ])
    const told = JSON.stringify([page, item])
    for (const inside of [
      "words of the meeting",
      "a paper in the folder",
      "one saw it otherwise",
      "a note for the team",
      "for themselves",
      '"present"',
      '"notes"',
      '"gates"',
      "holdingBack"
    ]) {
      expect(told, inside).not.toContain(inside)
    }
  })

  it("works until it is ended, and says so afterwards", async () => {
    const { reference } = await revealed("Fellside EI")
    const { secret } = await world.lead.round.share({ ...reference, endsOn: await tomorrow(1) })
    const [share] = await world.lead.round.shares(reference)
    expect(share).toMatchObject({ ended: false })
    expect(JSON.stringify(share)).not.toContain(secret)
    await world.lead.round.endShare({ ...reference, id: share?.id ?? "" })
    await expect(world.respondent.results.shared({ secret })).rejects.toThrow("the link has ended")
    await expect(world.respondent.results.sharedItem({ secret, item: "role-description" })).rejects.toThrow(
      "the link has ended"
    )
  })

  it("is refused for a day that is over, or more than a year away", async () => {
    const { reference } = await revealed("Northfield EI")
    await expect(world.lead.round.share({ ...reference, endsOn: await tomorrow(0) })).rejects.toThrow(
      "The last day must be after today"
    )
    await expect(world.lead.round.share({ ...reference, endsOn: await tomorrow(400) })).rejects.toThrow("within a year")
  })
})
