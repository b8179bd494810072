import { gzipSync } from "node:zlib"
import type { Response } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openRound, operate, type Operating } from "../fixtures/openRound.ts"
import { findings, overflow } from "./accessible.ts"
import { visit, widths, type Visit } from "./open.ts"
import { first, pathOf, save, startOn } from "./respondent.ts"

let visiting: Visit
let operating: Operating
beforeAll(async () => {
  visiting = await visit()
  operating = operate(visiting.server.data)
})
afterAll(async () => {
  await operating.end()
  await visiting.end()
})

const start = (code: string, options?: Parameters<Visit["open"]>[1]) => startOn(visiting, code, options)

describe("every page of a respondent", () => {
  it.each(widths)(
    "is accessible at %i pixels, fits, and asks nobody else",
    async (width) => {
      const round = await openRound(operating, `Moorside ${width}`, { "peer-support-worker": 3 })
      const code = first(round.codesOf("peer-support-worker"))
      const { page, complaints } = await visiting.open("/a", { viewport: { width, height: 800 } })
      const look = async () => {
        expect([page.url(), await findings(page), await overflow(page)]).toEqual([page.url(), [], 0])
      }
      await look()
      await page.goto(pathOf(code))
      await page.getByText("Read this page in easy words").click()
      await look()
      await page.getByRole("button", { name: "Start" }).click()
      await page.waitForURL("**/a/answer/1")
      await page.getByLabel("This does not apply to me").check()
      await page.getByText("Add a note for your team").click()
      await page.getByLabel("Your note").fill("Dr Smith")
      await page.getByLabel("Another reason").check()
      await save(page)
      await page.locator("#noteIsFine").waitFor()
      await look()
      await page.locator("#noteIsFine").check()
      await save(page)
      await page.waitForURL("**/a/answer/2")
      for (const path of ["/a/saved", "/a/withdraw", "/try", "/a/check"]) {
        await page.goto(path)
        await look()
      }
      await page.getByRole("button", { name: "Send my answers" }).click()
      await page.waitForURL("**/a/sent")
      await look()
      await page.goto(pathOf(code))
      await look()
      expect(complaints).toEqual([])
    },
    120_000
  )

  it("has each question of service users on two screens of a phone", async () => {
    const round = await openRound(operating, "Brookside", { "service-user": 8 })
    const { page } = await start(first(round.codesOf("service-user")), { viewport: { width: 390, height: 844 } })
    for (let question = 1; question <= 11; question++) {
      await page.goto(`/a/answer/${question}`)
      const bottom = await page.locator("main").evaluate((main) => main.getBoundingClientRect().bottom + scrollY)
      expect([question, bottom <= 2 * 844]).toEqual([question, true])
    }
  })

  it("can be answered by keyboard alone", async () => {
    const round = await openRound(operating, "Woodside", { carer: 5 })
    const { page } = await start(first(round.codesOf("carer")))
    await page.locator("#choice").focus()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await page.waitForURL("**/a/answer/2")
    await page.getByRole("link", { name: "Back" }).focus()
    await page.keyboard.press("Enter")
    await page.waitForURL("**/a/answer/1")
    expect(await page.locator("input[name=choice]").nth(1).isChecked()).toBe(true)
  })

  it("loads at most 60 kB of all but styles, and 35 kB of styles, compressed", async () => {
    const round = await openRound(operating, "Parkside", { clinician: 6 })
    const { page } = await start(first(round.codesOf("clinician")), { javaScriptEnabled: true })
    const { page: fresh } = await visiting.open("about:blank")
    await fresh.context().addCookies(await page.context().cookies())
    const responses: Array<Response> = []
    fresh.on("response", (response) => void responses.push(response))
    await fresh.goto(`${visiting.server.address}/a/answer/1`, { waitUntil: "networkidle" })
    const sizes = { styles: 0, rest: 0 }
    for (const response of responses) {
      const kind = response.url().endsWith(".css") ? "styles" : "rest"
      sizes[kind] += gzipSync(await response.body(), { level: 9 }).length
    }
    expect(sizes.rest).toBeGreaterThan(10_000)
    expect(sizes.rest).toBeLessThanOrEqual(60_000)
    expect(sizes.styles).toBeGreaterThan(10_000)
    expect(sizes.styles).toBeLessThanOrEqual(35_000)
  })
})
