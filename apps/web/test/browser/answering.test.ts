import { gzipSync } from "node:zlib"
import type { Page, Response } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openRound, operate, type Operating } from "../fixtures/openRound.ts"
import { findings, overflow } from "./accessible.ts"
import { visit, widths, type Visit } from "./open.ts"

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

const save = (page: Page) => page.getByRole("button", { name: "Save and continue" }).click()
const heading = (page: Page) => page.locator("h1").innerText()
const pathOf = (code: string) => `/a/${code.replaceAll(" ", "-")}`

/** Opens the welcome page of a code and starts; the first question is there. */
const start = async (code: string, options?: Parameters<Visit["open"]>[1]) => {
  const opened = await visiting.open(pathOf(code), options)
  await opened.page.getByRole("button", { name: "Start" }).click()
  await opened.page.waitForURL("**/a/answer/1")
  return opened
}

/** Answers the question shown with its first level, and waits for the next page. */
const answerFirst = async (page: Page) => {
  const before = page.url()
  await page.locator("#choice").check()
  await save(page)
  await page.waitForURL((url) => url.href !== before)
}

const answerAll = async (page: Page) => {
  while (!page.url().endsWith("/a/check")) await answerFirst(page)
}

const first = (codes: ReadonlyArray<string>, at = 0): string => codes[at] ?? ""

describe.each([true, false])("a respondent with script: %s", (javaScriptEnabled) => {
  const team = javaScriptEnabled ? "Riverside" : "Saltmarsh"

  it("answers, is asked again where something is missing, breaks off, comes back elsewhere, changes, and sends", async () => {
    const round = await openRound(operating, team, { carer: 3 })
    const { page, complaints } = await visiting.open("/a", { javaScriptEnabled })

    // a code as people type it leads to what they should know first; looking uses nothing up
    await page.getByLabel("Your code").fill(first(round.codesOf("carer")).toLowerCase())
    await page.getByRole("button", { name: "Continue" }).click()
    await page.waitForURL(`**${pathOf(first(round.codesOf("carer")))}`)
    const welcome = await page.locator("main").innerText()
    for (const words of [
      team,
      "a carer",
      "Who sees what you say",
      "Taking part is your choice",
      "Where to get help now"
    ]) {
      expect(welcome).toContain(words)
    }
    expect(await page.context().cookies()).toEqual([])
    await page.getByRole("button", { name: "Start" }).click()
    await page.waitForURL("**/a/answer/1")

    // whole sentences for carers, never the names of levels
    const choices = await page.locator(".nhsuk-radios").first().innerText()
    expect(choices).not.toContain("Partly in place")
    expect(await page.locator("input[type=radio]:checked").count()).toBe(0)

    // nothing chosen
    await save(page)
    await page.getByRole("link", { name: "Choose the answer that is closest" }).waitFor()
    expect(await page.title()).toMatch(/^Error: /)
    await page.locator("#choice-error").waitFor()

    // does not apply: one question why
    await page.getByLabel("This does not apply to me").check()
    await save(page)
    await page.getByRole("link", { name: "Tell us why this does not apply" }).waitFor()
    expect(await page.getByLabel("This does not apply to me").isChecked()).toBe(true)
    await page.getByLabel("Another reason").check()

    // a note that may name somebody: kept as it is typed, asked about, and not asked about again
    if (!(await page.getByLabel("Your note").isVisible())) await page.getByText("Add a note for your team").click()
    await page.getByLabel("Your note").fill("Dr Smith said so.\nNobody else did.")
    await save(page)
    await page.getByRole("link", { name: "Your note may contain a name" }).waitFor()
    expect(await page.getByLabel("Your note").inputValue()).toBe("Dr Smith said so.\nNobody else did.")
    await page.getByLabel("It is not one").check()
    await save(page)
    await page.waitForURL("**/a/answer/2")
    expect(await page.locator("input[type=radio]:checked").count()).toBe(0)

    // 10,000 characters are too many, and none is lost
    const long = "a long note ".repeat(834).trim()
    await page.locator("#choice").check()
    await page.getByText("Add a note for your team").click()
    await page.getByLabel("Your note").fill(long)
    await save(page)
    await page.getByRole("link", { name: "characters too long" }).waitFor()
    expect(await page.getByLabel("Your note").inputValue()).toBe(long)
    expect(await page.locator("#choice").isChecked()).toBe(true)
    await page.getByLabel("Your note").fill("a short note")

    // a break: the answer is saved, and one's own code brings it back on another device
    await page.getByRole("button", { name: "Save and come back later" }).click()
    await page.waitForURL("**/a/saved*")
    const secret = await page.locator(".pb-code").innerText()
    expect(secret).toMatch(/^[A-Z]+ [A-Z]+ [A-Z]+ \d{4}$/)
    await page.getByText("Is this somebody else’s phone or computer?").click()
    await page.getByRole("button", { name: "Take my answers off this device" }).click()
    await page.waitForURL("**/a?forgotten")
    await page.goto("/a/check")
    expect(new URL(page.url()).pathname).toBe("/a")

    const { page: elsewhere } = await visiting.open("/a", { javaScriptEnabled })
    await elsewhere.getByLabel("Your code").fill(secret.toLowerCase().replaceAll(" ", "-"))
    await elsewhere.getByRole("button", { name: "Continue" }).click()
    await elsewhere.waitForURL("**/a/answer/3")

    // leaving a question is no fault
    await elsewhere.getByRole("button", { name: "Leave this question for now" }).click()
    await elsewhere.waitForURL("**/a/answer/4")
    await answerAll(elsewhere)
    const check = await elsewhere.locator("main").innerText()
    expect(check).toContain("This does not apply to me. My reason: Another reason")
    expect(check).toContain("Your note: Dr Smith said so.")
    expect(check).toContain("a short note")
    expect(await elsewhere.getByText("or leave it").count()).toBe(1)

    // Change leads there and back
    await elsewhere.getByRole("link", { name: "Change" }).first().click()
    await elsewhere.waitForURL("**/a/answer/1?check")
    await elsewhere.getByLabel("I do not know").check()
    await save(elsewhere)
    await elsewhere.waitForURL("**/a/check")
    expect(await elsewhere.locator("main").innerText()).toContain("I do not know")

    // to be heard by role is off, sent only if it is ticked, and can be taken back
    expect(await elsewhere.locator("#voice").isChecked()).toBe(false)
    await elsewhere.locator("#voice").check()
    await elsewhere.getByRole("button", { name: "Send my answers" }).click()
    await elsewhere.waitForURL("**/a/sent")
    expect(await heading(elsewhere)).toBe("Thank you")
    const withdrawal = await elsewhere.locator(".pb-code").innerText()
    expect(withdrawal).not.toBe(secret)
    expect(await round.counted("carer", 1)).toBe(true)
    await elsewhere.reload()
    expect(await heading(elsewhere)).toBe("Thank you")
    expect(await elsewhere.locator(".pb-code").count()).toBe(0)
    expect((await elsewhere.context().cookies()).map(({ name }) => name)).toEqual(["peerbridge-sent"])

    await elsewhere.goto("/a/withdraw")
    await elsewhere.getByLabel("Your code").fill(withdrawal)
    await elsewhere.getByRole("button", { name: "Do not show my own answers" }).click()
    await elsewhere.getByText("They still count as part of your group").waitFor()
    expect(await round.counted("carer", 1)).toBe(true)

    // the invitation and the code have done their work; but that the invitation was used is not for whoever made it to see
    await page.goto(pathOf(first(round.codesOf("carer"))))
    expect(await heading(page)).toBe("Tell us how it is for you")
    await page.getByRole("button", { name: "Start" }).click()
    await page.waitForURL("**/a/answer/1")
    await page.getByLabel("I do not know").check()
    await save(page)
    await page.waitForURL("**/a/answer/2")
    await page.goto("/a/check")
    await page.getByRole("button", { name: "Send my answers" }).click()
    await page.getByRole("heading", { name: "This code has been used" }).waitFor()
    expect(await round.counted("carer", 1)).toBe(true)
    await page.goto("/a")
    await page.getByLabel("Your code").fill(secret)
    await page.getByRole("button", { name: "Continue" }).click()
    await page.getByRole("link", { name: "Your answers were sent, so there is nothing more to do." }).waitFor()
    expect(complaints).toEqual([])
  })

  it("tries the questions alone, and nothing is kept", async () => {
    const { page, complaints } = await visiting.open("/try", { javaScriptEnabled })
    await page.getByRole("button", { name: "Start" }).click()
    await page.getByRole("link", { name: "Choose whose questions" }).waitFor()
    await page.getByLabel("Commissioner").check()
    await page.getByRole("button", { name: "Start" }).click()
    await page.getByText("Question 1 of 9").waitFor()
    await page.getByRole("button", { name: "Continue" }).click()
    await page.getByRole("link", { name: "Choose the answer that is closest" }).waitFor()
    await page.locator("#choice").check()
    await page.getByRole("button", { name: "Continue" }).click()
    await page.getByText("Question 2 of 9").waitFor()
    await page.getByRole("button", { name: "Back" }).click()
    await page.getByText("Question 1 of 9").waitFor()
    expect(await page.locator("#choice").isChecked()).toBe(true)
    await page.getByRole("button", { name: "Continue" }).click()
    for (let question = 2; question <= 9; question++) {
      await page.getByText(`Question ${question} of 9`).waitFor()
      await page.getByRole("button", { name: "Leave this question" }).click()
    }
    await page.getByRole("heading", { name: "What you answered" }).waitFor()
    expect(await page.locator("main").innerText()).toContain("You answered 1 of 9 questions")
    expect(await page.context().cookies()).toEqual([])
    expect(page.url()).toBe(`${visiting.server.address}/try`)
    expect(complaints).toEqual([])
  })
})

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
