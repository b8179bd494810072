import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { answerAt, closeAndReveal, draftAt, makeWorld, openTeam } from "./world.ts"

const folder = mkdtempSync(join(tmpdir(), "peerbridge-privacy-"))
const world = makeWorld({ file: join(folder, "peerbridge.sqlite") })
afterAll(async () => {
  await world.end()
  rmSync(folder, { recursive: true, force: true })
})

/** Every byte the installation keeps: the database, its log, and whatever lies beside them. */
const everythingKept = () =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "latin1"))
    .join("\n")

/** Whether answers stand somewhere as they were stored while the round was open: a run of one letter for each question. */
const holdsAnswers = (kept: string, level: string) => kept.includes(level.repeat(6))

describe("what is kept of people's answers", () => {
  it("after the reveal is no draft, no voice, no single response and no note of a group that is not shown", async () => {
    const { codesOf, reference } = await openTeam(world, "Riverside EI", {
      clinician: 7,
      "peer-support-worker": 3,
      manager: 2
    })
    for (const code of codesOf("clinician").slice(0, 6)) await answerAt(world, code, 3, { note: "shown note" })
    await draftAt(world, codesOf("clinician")[6] ?? "", 4, "never sent note")
    await answerAt(world, codesOf("peer-support-worker")[0] ?? "", 1, { voiced: true, note: "withheld note" })
    await answerAt(world, codesOf("manager")[0] ?? "", 2, { note: "withheld note" })
    expect(everythingKept()).toContain("never sent note")
    expect(holdsAnswers(everythingKept(), "4")).toBe(true)

    await closeAndReveal(world, reference)
    const kept = everythingKept()
    expect(kept).toContain("shown note")
    for (const gone of ["never sent note", "withheld note"]) expect(kept).not.toContain(gone)
    for (const level of ["1", "2", "3", "4"]) expect(holdsAnswers(kept, level)).toBe(false)
  })

  it("names no respondent, code or answer in the audit trail", async () => {
    const { codesOf, organisation, reference } = await openTeam(world, "Saltmarsh EI", { clinician: 5 })
    const before = await world.lead.organisation.audit({ organisation: organisation.id })
    for (const code of codesOf("clinician")) await answerAt(world, code, 2)
    const after = await world.lead.organisation.audit({ organisation: organisation.id })
    expect(after.entries).toEqual(before.entries)
    await closeAndReveal(world, reference)
  })
})

describe("what is shown of a group that is withheld", () => {
  it("is the same whatever its people answered, and when none did", async () => {
    const shown = async (name: string, answers: ReadonlyArray<0 | 1 | 2 | 3 | 4>) => {
      const { codesOf, reference } = await openTeam(world, name, { clinician: 6, "service-user": 4 })
      for (const code of codesOf("clinician")) await answerAt(world, code, 3)
      for (const [person, level] of answers.entries())
        await answerAt(world, codesOf("service-user")[person] ?? "", level, { note: "a note" })
      await closeAndReveal(world, reference)
      const page = await world.lead.results.round(reference)
      const item = await world.lead.results.item({ ...reference, item: "people-told" })
      const overview = await world.lead.results.overview({ team: reference.team })
      return JSON.stringify([page, item, { ...overview, team: null }]).replaceAll(name, "team")
    }
    const none = await shown("Team with none", [])
    expect(await shown("Team of fours", [4, 4, 4, 4])).toBe(none)
    expect(await shown("Team of mixed", [0, 2])).toBe(none)
  })
})

describe("how many of each group were invited", () => {
  it("is told to those who invite, and to nobody else in the team", async () => {
    const { organisation, reference } = await openTeam(world, "Westgate EI", { manager: 2 })
    const viewer = world.as({
      _tag: "Person",
      user: "u1",
      name: "Vic",
      email: "vic@example.org",
      memberships: [{ organisation: organisation.id, team: null, role: "viewer" }]
    })
    const groupsSeen = async (by: typeof viewer) => {
      const { stored } = await by.round.get(reference)
      const { rounds } = await by.round.list({ team: reference.team })
      return [stored, ...rounds].map(({ round }) => round.setUp.groups)
    }
    expect(await groupsSeen(viewer)).toEqual([{}, {}])
    expect(await groupsSeen(world.lead)).toMatchObject([{ manager: { invited: 2 } }, { manager: { invited: 2 } }])
  })
})

describe("whether an invitation was used", () => {
  it("is not told to whoever holds the codes, by looking at them or by starting", async () => {
    const { codesOf } = await openTeam(world, "Hillside EI", { "peer-support-worker": 2, manager: 2 })
    const [used = "", unused = ""] = codesOf("peer-support-worker")
    await answerAt(world, used, 3)
    for (const code of codesOf("manager")) await answerAt(world, code, 2)
    const { answering } = world.respondent
    const seenOf = async (code: string) => ({
      welcome: { ...(await answering.welcome({ code })), code: "" },
      questionnaire: await answering.questionnaire(await answering.start({ code }))
    })
    expect(await seenOf(used)).toEqual(await seenOf(unused))
    // a send with nothing answered is refused before the invitation is looked at
    for (const code of [used, unused]) {
      const { secret } = await answering.start({ code })
      await expect(answering.send({ secret, voiced: false })).rejects.toThrow("You have not answered a question yet")
    }
    const full = codesOf("manager")[0] ?? ""
    await expect(answering.start({ code: full })).resolves.toHaveProperty("secret")
    await expect(answerAt(world, full, 1)).rejects.toThrow("has been used")
  })
})
