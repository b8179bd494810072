import { overwriteDeleted } from "@peerbridge/application/round/overwriteDeleted"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { afterAll, expect, it } from "vitest"
import { closeAndReveal, makeWorld, openTeam, type World } from "./world.ts"

const folder = mkdtempSync(join(tmpdir(), "peerbridge-overwriting-"))
const file = join(folder, "peerbridge.sqlite")
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What stands in any file of the installation that begins with a word, each once. */
const readable = (word: string) => {
  const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name), "latin1"))
  return [
    ...new Set(kept.flatMap((text) => [...text.matchAll(new RegExp(`${word} \\d+`, "g"))].map(([found]) => found)))
  ]
}

/** Writes a numbered note at every question, and changes its mind twice; may send in the end. */
const writeNotes = async ({ respondent }: World, code: string, word: string, send: boolean) => {
  const { secret } = await respondent.answering.start({ code })
  const { items } = await respondent.answering.questionnaire({ secret })
  for (const { id } of items) {
    for (const words of [3, 120, 20]) {
      const note = `${word} ${written++} ${"and so on ".repeat(words)}`
      await respondent.answering.save({ secret, item: id, answer: { _tag: "DontKnow" }, note })
    }
  }
  if (send) await respondent.answering.send({ secret, voiced: false })
}
let written = 0

it("overwrites drafts, and notes of groups that are not shown, at the next start if a reader or a crash got in the way", async () => {
  const world = makeWorld({ file })
  const { codesOf, reference } = await openTeam(world, "Riverside EI", { clinician: 8, carer: 4, manager: 3 })
  for (const code of codesOf("clinician").slice(0, 6)) await writeNotes(world, code, "shown", true)
  for (const code of codesOf("carer")) await writeNotes(world, code, "withheld", true)
  for (const code of [...codesOf("manager"), ...codesOf("clinician").slice(6)])
    await writeNotes(world, code, "unsent", false)

  const reader = new DatabaseSync(file)
  reader.exec("BEGIN")
  reader.prepare("SELECT count(*) FROM round_note").get()
  await closeAndReveal(world, reference)
  expect(readable("unsent").length).toBeGreaterThan(0)
  reader.close()
  // what was there before stays in the log while anything else is still connected; so it is asked again, as a start does
  await world.runtime.runPromise(overwriteDeleted())
  expect(readable("withheld")).toEqual([])
  expect(readable("unsent")).toEqual([])
  expect(readable("shown").length).toBeGreaterThan(0)
  await world.end()
})
