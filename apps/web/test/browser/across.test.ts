import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { findings, overflow } from "./accessible.ts"
import { visit, widths, type Opened, type Visit } from "./open.ts"

let visiting: Visit
beforeAll(async () => {
  visiting = await visit({ demo: true })
})
afterAll(() => visiting.end())

/** Opens the page across teams as the made-up lead, by its links. */
const openAcross = async (options?: Parameters<Visit["open"]>[1]): Promise<Opened> => {
  const opened = await visiting.open("/sign-in", options)
  const { page } = opened
  await page.request.post("/sign-in?/demo", { headers: { origin: visiting.server.address }, form: { demo: "yes" } })
  await page.goto("/teams")
  await page.getByRole("link", { name: "Look across these teams" }).click()
  await page.waitForURL("**/across")
  return opened
}

describe.each(widths)("teams side by side, %i wide", (width) => {
  it("can be read by everyone, with every fold open", async () => {
    const { page, complaints } = await openAcross({ viewport: { width, height: 900 } })
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)))
    expect(await findings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect(complaints).toEqual([])
  })
})

describe.each([true, false])("teams side by side, with script: %s", (javaScriptEnabled) => {
  it("say in how many teams a group says what, and what became of small groups", async () => {
    const { page } = await openAcross({ javaScriptEnabled })
    await page.getByText("The role: 3 questions").click()
    const words = await page.locator("main").innerText()
    expect(words).toContain("In 2 of 3 teams, clinicians say this is in place; in 1 they say this is not yet in place.")
    expect(words).toMatch(/Peer support workers, \w+ to \w+ \d{4}\s+Teams: Riverside .*, Saltmarsh .* and Thornbury/)
    await page.getByText("What they say together").click()
    expect(await page.locator("main").innerText()).toContain(
      "Most peer support workers across these teams say in place."
    )
  })
})

it("a group of one team is let go of, once and for ever, by its button", async () => {
  const { page } = await openAcross({ javaScriptEnabled: false })
  await page.getByRole("button", { name: "Delete the counts kept for them" }).first().click()
  const words = await page.locator("main").innerText()
  expect(words).toContain("The small groups cannot be shown together.")
  expect(words).toContain("Not shown together. Too few people or too few teams answered")
})
