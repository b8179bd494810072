import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import type { RoundSetUp } from "@peerbridge/domain/readiness/RoundSetUp"
import { afterAll, expect, it } from "vitest"
import { makeWorld } from "./world.ts"

const world = makeWorld()
afterAll(() => world.end())
const { answering } = world.respondent

const openRound = async (name: string, change: Partial<RoundSetUp> = {}) => {
  const organisation = await world.lead.organisation.create({ name: `${name} trust` })
  const team = await world.lead.team.create({ organisation: organisation.id, name })
  const { number, round, version } = await world.lead.round.draft({ team: team.slug })
  const reference = { team: team.slug, number }
  const groups: RoundSetUp["groups"] = {
    "peer-support-worker": { invited: 2, mostlyNew: false, links: "each" },
    clinician: { invited: 6, mostlyNew: false, links: "each" }
  }
  const setUp: RoundSetUp = { ...round.setUp, askedAt: "sustaining", smallGroups: ["heard-by-role"], groups, ...change }
  await world.lead.round.setUp({ ...reference, version, setUp })
  await world.lead.round.open({ ...reference, version: version + 1 })
  const { invitations } = await world.lead.round.invitations(reference)
  const codeOf = (wanted: string) => invitations.find(({ perspective }) => perspective === wanted)?.code ?? ""
  const close = () => world.lead.round.close({ ...reference, version: version + 2 })
  return { close, codeOf }
}

it("tells only those with a draft that a closed round did not get their answers", async () => {
  const { close, codeOf } = await openRound("Riverside")
  const { secret } = await answering.start({ code: codeOf("clinician") })
  const psw = await answering.start({ code: codeOf("peer-support-worker") })
  await answering.save({ secret: psw.secret, item: "role-description", answer: { _tag: "DontKnow" } })
  const { withdrawCode } = await answering.send({ secret: psw.secret, voiced: true })
  await close()
  await expect(answering.send({ secret, voiced: false })).rejects.toThrow(
    /^This round closed on .* Your answers were not sent\.$/
  )
  await expect(answering.welcome({ code: codeOf("clinician") })).rejects.toThrow(
    /^This round closed on .* It takes no more answers\./
  )
  await expect(answering.withdrawVoice({ code: withdrawCode ?? "" })).rejects.toThrow(
    /^This round closed on .* A voice can be taken back only until then\.$/
  )
})

it("stops whoever tries secrets, without stopping those who merely come to a closed round", async () => {
  const { close, codeOf } = await openRound("Guessing")
  const { secret } = await answering.start({ code: codeOf("clinician") })
  const guesser = world.as({ _tag: "Nobody" }, "192.0.2.66").answering
  const guess = (number: number) =>
    guesser.questionnaire({ secret: `FERN LARK MOSS ${number}` }).catch((thrown: unknown) => String(thrown))
  const told: Array<unknown> = []
  for (let number = 1000; number < 1202; number++) told.push(await guess(number))
  expect(told.filter((words) => String(words).includes("We do not know that code"))).toHaveLength(200)
  await expect(guesser.questionnaire({ secret })).rejects.toThrow("15 minutes")
  await expect(guesser.save({ secret, item: "role-description", answer: { _tag: "DontKnow" } })).rejects.toThrow(
    "15 minutes"
  )
  await expect(guesser.send({ secret, voiced: false })).rejects.toThrow("15 minutes")
  expect((await answering.questionnaire({ secret })).items.length).toBeGreaterThan(0)
  await close()
  for (let times = 0; times < 201; times++)
    await expect(answering.questionnaire({ secret })).rejects.toThrow("This round closed on")
})

it("asks peer support workers of elsewhere to answer for the first one, and nobody else", async () => {
  const { codeOf } = await openRound("Saltmarsh", { livedExperienceFromElsewhere: true })
  expect((await answering.welcome({ code: codeOf("peer-support-worker") })).forTheFirst).toBe(true)
  expect((await answering.welcome({ code: codeOf("clinician") })).forTheFirst).toBe(false)
  const { secret } = await answering.start({ code: codeOf("peer-support-worker") })
  expect((await answering.questionnaire({ secret })).forTheFirst).toBe(true)
})

it("gives the questions of a draft in their sections, and the day the round is to close", async () => {
  const { codeOf } = await openRound("Thornbury", { closesOn: CalendarDate.make("2030-03-25") })
  const { secret } = await answering.start({ code: codeOf("clinician") })
  const { closesOn, items, sections } = await answering.questionnaire({ secret })
  expect(closesOn).toBe("2030-03-25")
  expect(sections.flatMap((section) => section.items)).toEqual(items)
})
