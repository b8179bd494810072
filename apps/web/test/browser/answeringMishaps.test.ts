import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openRound, operate, type Operating } from "../fixtures/openRound.ts"
import { visit, type Visit } from "./open.ts"
import { answerFirst, first, heading, pathOf, save, startOn } from "./respondent.ts"

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

describe("codes", () => {
  it("says so, with the right status, when a code is unknown or was sent, and keeps nothing", async () => {
    const { page } = await visiting.open("/a/ACORN-000-ZODIAC")
    expect(await heading(page)).toBe("We do not know that code")
    const status = async (path: string) => (await page.request.get(path)).status()
    expect(await status("/a/ACORN-000-ZODIAC")).toBe(404)
    expect(await status("/a/nonsense")).toBe(404)
    await page.goto("/a")
    await page.getByLabel("Your code").fill("ACORN ACORN ACORN 0000")
    await page.getByRole("button", { name: "Continue" }).click()
    await page.getByRole("link", { name: "It has 3 words and 4 numbers" }).waitFor()
    expect(await page.context().cookies()).toEqual([])
  })

  it("leaves the draft on the device of its owner, out of reach of script and of other pages", async () => {
    const round = await openRound(operating, "Fellside", { clinician: 6 })
    const { page } = await start(first(round.codesOf("clinician")))
    const [cookie] = await page.context().cookies()
    expect(cookie).toMatchObject({
      name: "peerbridge-draft",
      path: "/a",
      httpOnly: true,
      sameSite: "Lax",
      secure: false
    })
    expect(await page.evaluate(() => document.cookie)).toBe("")
    const { page: other } = await visiting.open("/a/answer/1")
    expect(new URL(other.url()).pathname).toBe("/a")
    expect(await other.locator("main").innerText()).toContain("We did not find answers of yours on this device")
  })
})

describe("sending twice", () => {
  it("counts once, and both tabs say thank you", async () => {
    const round = await openRound(operating, "Northfield", { clinician: 6 })
    const { page } = await start(first(round.codesOf("clinician")))
    await answerFirst(page)
    const tabs = [page, await page.context().newPage()]
    for (const tab of tabs) await tab.goto("/a/check")
    await Promise.all(tabs.map((tab) => tab.getByRole("button", { name: "Send my answers" }).click()))
    for (const tab of tabs) {
      await tab.waitForURL("**/a/sent")
      expect(await heading(tab)).toBe("Thank you")
    }
    expect(await round.counted("clinician", 1)).toBe(true)
    await page.goto("/a/answer/1")
    expect(await heading(page)).toBe("Thank you")
  })

  it("is refused while nothing is answered", async () => {
    const round = await openRound(operating, "Eastgate", { clinician: 6 })
    const { page } = await start(first(round.codesOf("clinician")))
    await page.goto("/a/check")
    await page.getByRole("button", { name: "Send my answers" }).click()
    await page.getByText("You have not answered a question yet").waitFor()
    expect(await round.counted("clinician", 0)).toBe(true)
  })
})

describe("a round that closes meanwhile", () => {
  it("says so when an answer is saved, when answers are sent, and to whoever comes later", async () => {
    const round = await openRound(operating, "Westgate", { clinician: 6 })
    const { page: saving } = await start(first(round.codesOf("clinician")))
    const { page: sending } = await start(first(round.codesOf("clinician"), 1), { javaScriptEnabled: false })
    await answerFirst(sending)
    await sending.goto("/a/check")
    await round.close()
    await saving.locator("#choice").check()
    await save(saving)
    await sending.getByRole("button", { name: "Send my answers" }).click()
    for (const page of [saving, sending]) {
      await page.getByRole("heading", { name: /^This round closed on \d+ \w+ \d{4}$/ }).waitFor()
      expect(await page.locator("main").innerText()).toContain("Your answers were not sent.")
    }
    const { page: late } = await visiting.open(pathOf(first(round.codesOf("clinician"), 2)))
    expect(await heading(late)).toMatch(/^This round closed on/)
    expect(await late.locator("main").innerText()).toContain("It takes no more answers.")
    expect((await late.request.get(late.url())).status()).toBe(410)
  })
})

describe("what is posted by hand", () => {
  it("is refused unless it was asked and offered", async () => {
    const round = await openRound(operating, "Hillside", { clinician: 6, "service-user": 6 })
    const { page } = await start(first(round.codesOf("clinician")), { javaScriptEnabled: false })
    const post = async (path: string, form: Record<string, string>) => {
      const response = await page.request.post(path, {
        form,
        headers: { origin: visiting.server.address },
        maxRedirects: 0
      })
      return { status: response.status(), text: await response.text() }
    }
    expect((await post("/a/answer/999", { choice: "3" })).status).toBe(404)
    expect((await post("/a/answer/0", { choice: "3" })).status).toBe(404)
    expect((await post("/a/answer/role-description", { choice: "3" })).status).toBe(404)
    const level = await post("/a/answer/1", { choice: "9" })
    expect([level.status, level.text.includes("Choose the answer that is closest")]).toEqual([400, true])
    const reason = await post("/a/answer/1", { choice: "not-applicable", reason: "not-for-me" })
    expect([reason.status, reason.text.includes("Tell us why this does not apply")]).toEqual([400, true])
    await page.goto("/a/check")
    expect(await page.locator("main").innerText()).toContain("0 of 20 questions answered")
  })
})

describe("without a connection", () => {
  it("keeps the answer on the device, says so, and sends it when the connection is back", async () => {
    const round = await openRound(operating, "Lakeside", { clinician: 6 })
    const { page } = await start(first(round.codesOf("clinician")))
    const kept = () => page.evaluate(() => localStorage.getItem("peerbridge-kept-answers"))
    await page.locator("#choice").check()
    await page.getByText("Add a note for your team").click()
    await page.getByLabel("Your note").fill("Written on a train")
    await page.context().setOffline(true)
    await save(page)
    await page.getByText("You are offline. Your answer is kept on this device").waitFor()
    expect(await page.locator(":focus").innerText()).toContain("There is a problem")
    expect(await page.getByLabel("Your note").inputValue()).toBe("Written on a train")
    expect(await kept()).toContain("Written on a train")
    await page.context().setOffline(false)
    await page.waitForURL("**/a/answer/2")
    expect(await kept()).toBeNull()

    // the same when it is the server that fails
    await page.route("**/a/answer/2", (route) =>
      route.request().method() === "POST"
        ? route.fulfill({ status: 502, body: "<h1>Bad gateway</h1>" })
        : route.continue()
    )
    await page.locator("#choice-1").check()
    await save(page)
    await page.getByText("Something went wrong here. Your answer is kept on this device").waitFor()
    expect(await page.locator("#choice-1").isChecked()).toBe(true)
    await page.unroute("**/a/answer/2")

    // a page that was closed meanwhile finds the answer again
    await page.locator("#choice").check()
    await page.context().setOffline(true)
    await save(page)
    await page.getByText("You are offline").waitFor()
    const cookies = await page.context().cookies()
    const stored = await kept()
    await page.close()
    const again = await visiting.open("/a")
    await again.page.context().addCookies(cookies)
    await again.page.evaluate((text) => localStorage.setItem("peerbridge-kept-answers", text), stored ?? "")
    await again.page.goto("/a/answer/3")
    await again.page.getByRole("link", { name: "question 2" }).click()
    await again.page.waitForURL("**/a/answer/2")
    await again.page.getByText("is not saved yet").waitFor()
    expect(await again.page.locator("#choice").isChecked()).toBe(true)
    await save(again.page)
    await again.page.waitForURL("**/a/answer/3")

    // on a shared device nobody is shown what another person left behind
    await again.page.evaluate((text) => localStorage.setItem("peerbridge-kept-answers", text), stored ?? "")
    const other = await start(first(round.codesOf("clinician"), 1))
    await other.page.evaluate((text) => localStorage.setItem("peerbridge-kept-answers", text), stored ?? "")
    await other.page.goto("/a/answer/2")
    await other.page.waitForFunction(() => localStorage.getItem("peerbridge-kept-answers") === null)
    expect(await other.page.locator("input[type=radio]:checked").count()).toBe(0)
  })
})
