import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { answerAt, closeAndReveal, makeWorld, openTeam, type World } from "./world.ts"

let world: World
beforeAll(() => {
  world = makeWorld()
})
afterAll(() => world.end())

describe("a round", () => {
  it("goes from an empty team to revealed results, and shows only groups of five or more", async () => {
    const { codesOf, reference } = await openTeam(world, "Riverside EI", { clinician: 8, "peer-support-worker": 2 })
    for (const [index, code] of codesOf("clinician").entries())
      await answerAt(world, code, ([0, 1, 1, 2, 3, 3, 4, 4] as const)[index] ?? 0)
    await closeAndReveal(world, reference)
    const { results } = await world.lead.results.round(reference)
    expect(results.groups.map((group) => [group.perspective, group._tag])).toEqual([
      ["service-user", "NotInvited"],
      ["carer", "NotInvited"],
      ["peer-support-worker", "NotShown"],
      ["clinician", "Shown"],
      ["manager", "NotInvited"],
      ["commissioner", "NotInvited"]
    ])
    const role = results.items.find(({ item }) => item.id === "role-description")
    expect(role?.pictures.clinician).toMatchObject({ _tag: "Counts", bands: [3, 1, 4], levels: [1, 2, 1, 2, 2] })
  })

  it("counts a response once, however often it is sent, and lets an invitation in once", async () => {
    const { codesOf, reference } = await openTeam(world, "Saltmarsh EI", { clinician: 6 })
    const codes = codesOf("clinician")
    const { secret } = await answerAt(world, codes[0] ?? "", 3)
    await expect(world.respondent.answering.send({ secret, voiced: false })).rejects.toThrow("Your answers were sent")
    await expect(answerAt(world, codes[0] ?? "", 4)).rejects.toThrow("has been used")
    for (const code of codes.slice(1)) await answerAt(world, code, 3)
    await closeAndReveal(world, reference)
    const { results } = await world.lead.results.round(reference)
    expect(results.groups.find((group) => group.perspective === "clinician")).toMatchObject({ n: 6, invited: 6 })
  })

  it("counts one of two sends of the same draft that arrive together", async () => {
    const { codesOf } = await openTeam(world, "Northfield EI", { clinician: 6 })
    const { secret } = await world.respondent.answering.start({ code: codesOf("clinician")[0] ?? "" })
    await world.respondent.answering.save({ secret, item: "role-description", answer: { _tag: "Level", level: 3 } })
    const sends = await Promise.allSettled(
      [1, 2, 3].map(() => world.respondent.answering.send({ secret, voiced: false }))
    )
    expect(sends.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  })

  it("takes no answer after it closed, and says when", async () => {
    const { codesOf, reference } = await openTeam(world, "Westgate EI", { clinician: 6 })
    const { secret } = await world.respondent.answering.start({ code: codesOf("clinician")[0] ?? "" })
    await world.respondent.answering.save({ secret, item: "role-description", answer: { _tag: "Level", level: 3 } })
    const { stored } = await world.lead.round.get(reference)
    await world.lead.round.close({ ...reference, version: stored.version })
    await expect(world.respondent.answering.send({ secret, voiced: false })).rejects.toThrow("This round closed on")
  })

  it("says the same, and not that a code is wrong, to whoever comes back after the results are shown", async () => {
    const { codesOf, reference } = await openTeam(world, "Fellside EI", { clinician: 6 })
    const { secret } = await world.respondent.answering.start({ code: codesOf("clinician")[0] ?? "" })
    await world.respondent.answering.save({ secret, item: "role-description", answer: { _tag: "Level", level: 3 } })
    await closeAndReveal(world, reference)
    const refusal = /^This round closed on .* Your answers were not sent/
    await expect(world.respondent.answering.resume({ code: secret })).rejects.toThrow(refusal)
    await expect(world.respondent.answering.questionnaire({ secret })).rejects.toThrow(refusal)
  })

  it("closes once when two leads close it at the same time", async () => {
    const { reference } = await openTeam(world, "Fellside EI", { clinician: 6 })
    const { stored } = await world.lead.round.get(reference)
    const closes = await Promise.allSettled(
      [1, 2].map(() => world.lead.round.close({ ...reference, version: stored.version }))
    )
    expect(closes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"])
  })

  it("reads a voice on the page of its question and on no page that holds several", async () => {
    const { codesOf, reference } = await openTeam(world, "Eastfield EI", { clinician: 5, "peer-support-worker": 2 })
    for (const code of codesOf("clinician")) await answerAt(world, code, 3)
    const voiced = await answerAt(world, codesOf("peer-support-worker")[0] ?? "", 1, { voiced: true })
    expect(voiced.withdrawCode).toMatch(/^[A-Z]+ [A-Z]+ [A-Z]+ \d{4}$/)
    await closeAndReveal(world, reference)
    const { result } = await world.lead.results.item({ ...reference, item: "role-description" })
    expect(result.voices).toEqual([
      {
        perspective: "peer-support-worker",
        label: "A peer support worker, for themselves",
        answer: { _tag: "Level", level: 1 }
      }
    ])
    expect(JSON.stringify(await world.lead.results.round(reference))).not.toContain("for themselves")
    expect(JSON.stringify(await world.lead.round.meeting(reference))).not.toContain("for themselves")
  })

  it("moves a voice that is taken back into the group", async () => {
    const { codesOf, reference } = await openTeam(world, "Thornbury EI", { "peer-support-worker": 2 })
    const [first] = codesOf("peer-support-worker")
    const { withdrawCode } = await answerAt(world, first ?? "", 4, { voiced: true })
    await world.respondent.answering.withdrawVoice({ code: withdrawCode ?? "" })
    await closeAndReveal(world, reference)
    const { result } = await world.lead.results.item({ ...reference, item: "role-description" })
    expect(result.voices).toEqual([])
  })
})
