import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { findings, overflow } from "./accessible.ts"
import { type Opened, visit, widths, type Visit } from "./open.ts"

const sam = { name: "Sam Okafor", email: "sam@trust.example", password: "three quiet llamas" }
const alex = { name: "Alex Moss", email: "alex@trust.example", password: "seven green kettles" }
const teamName = "Riverside Early Intervention team"
const team = "/t/riverside-early-intervention-team"

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click()
const summary = (page: Page) => page.locator(".nhsuk-error-summary").innerText()
const pathOf = (page: Page) => new URL(page.url()).pathname

/** The error summary, once it is there and says `words`. */
const told = async (page: Page, words: string) => {
  await page.locator(".nhsuk-error-summary").getByText(words).waitFor()
  expect(await page.title()).toMatch(/^Error: /)
}

// whole journeys, each test going on from where the one before left off; a busy machine may need its time
describe.each([true, false])("leading a team with script: %s", { timeout: 120_000 }, (javaScriptEnabled) => {
  let visiting: Visit
  let lead: Opened
  let page: Page
  beforeAll(async () => {
    visiting = await visit()
    const link = /(\/set-up\/\w+)/.exec(visiting.server.output())?.[1] ?? "no link was printed"
    lead = await visiting.open(link, { javaScriptEnabled })
    page = lead.page
  })
  afterAll(() => visiting.end())

  const looked = new Set<string>()

  /**
   * Nothing to find for axe, nothing to scroll sideways, nothing for the browser to complain of. Each page once: axe at a desk, where
   * leads work, and what must fit at each width; what it says after an error or a change, its `state`, at a desk only.
   */
  const looksRight = async (opened: Page = page, state = ""): Promise<void> => {
    const place = `${pathOf(opened)} ${state}`
    if (!javaScriptEnabled || looked.has(place)) return
    looked.add(place)
    for (const width of state === "" ? widths : [1280]) {
      await opened.setViewportSize({ width, height: 900 })
      if (width === 1280) expect.soft(await findings(opened), opened.url()).toEqual([])
      expect.soft(await overflow(opened), `${opened.url()} at ${width}`).toBe(0)
    }
    await opened.setViewportSize({ width: 1280, height: 900 })
    expect(lead.complaints).toEqual([])
  }
  /** Somebody else, on a device of their own, signed in and at a page. */
  const signedIn = async ({ email, password }: typeof sam, path: string): Promise<Opened> => {
    const opened = await visiting.open(`/sign-in?to=${encodeURIComponent(path)}`, { javaScriptEnabled })
    await opened.page.getByLabel("Email address").fill(email)
    await opened.page.locator("#password").fill(password)
    await press(opened.page, "Sign in")
    await opened.page.waitForURL(`**${path}`)
    return opened
  }
  const go = async (path: string, state = "") => {
    await page.goto(path)
    await looksRight(page, state)
  }

  it("sets up the first administrator, organisation and team by the link that the server printed", async () => {
    const link = pathOf(page)
    await press(page, "Set up and start")
    await told(page, "Enter your name")
    for (const problem of [
      "your email address",
      "a password",
      "name of your organisation",
      "name of your first team"
    ]) {
      expect(await summary(page)).toContain(problem)
    }
    await looksRight(page, "errors")
    await page.getByLabel("Your name").fill(sam.name)
    await page.getByLabel("Work email address").fill(sam.email)
    await page.getByLabel("Choose a password").fill("short")
    await page.getByLabel("Organisation").fill("Riverside Trust")
    await page.getByLabel("First team").fill(teamName)
    await press(page, "Set up and start")
    await told(page, "Use 10 characters or more")
    expect(await page.getByLabel("First team").inputValue()).toBe(teamName)
    await page.getByLabel("Choose a password").fill(sam.password)
    await press(page, "Set up and start")
    await page.waitForURL(`**${team}`)
    expect(await page.locator("h1").innerText()).toBe("Where to start")
    await looksRight()

    const late = await visiting.open(link, { javaScriptEnabled })
    expect(await late.page.locator("main").innerText()).toContain("This set-up link has been used")
  })

  it("records what is already true, with a date or as of today", async () => {
    await go(`${team}/facts`)
    const fact = page.locator("#fact-named-lead")
    await fact.getByLabel("Yes").check()
    await fact.getByText("Give a date").click()
    await fact.getByLabel("Day").fill("31")
    await fact.getByLabel("Month").fill("2")
    await fact.getByLabel("Year").fill("2026")
    await press(page, "Save what is true")
    await told(page, "The date must be a real date")
    expect(await fact.getByLabel("Yes").isChecked()).toBe(true)
    expect(await fact.getByLabel("Day").inputValue()).toBe("31")
    await fact.getByLabel("Day").fill("14")
    await page.locator("#fact-post-planned").getByLabel("Not sure").check()
    await press(page, "Save what is true")
    await page.getByText("2 answers saved.").waitFor()
    expect(await fact.innerText()).toContain("As of 14 February 2026")
    await go(`${team}/gates`)
    expect(await page.locator("#named-lead").innerText()).toContain("The team recorded yes, as of 14 February 2026.")
    await go(team, "facts")
    expect(await page.locator("main").innerText()).toContain("1 of 5 gates to Preparing are met")
  })

  it("sets up a round, is stopped by what is missing, and opens it", async () => {
    await go(`${team}/rounds`)
    expect(await page.locator("main").innerText()).toContain("You have not asked anyone yet")
    await press(page, "Set up your first round")
    await page.waitForURL("**/rounds/1/set-up")
    await looksRight()
    expect(await page.locator("input[type=radio]:checked").count()).toBe(0)
    for (const [group, count] of [
      ["service users", "9"],
      ["carers", "6"],
      ["peer support workers", "2"],
      ["clinicians", "eight"]
    ] as const) {
      await page.getByLabel(`How many ${group} to invite`).fill(count)
    }
    await page.getByLabel("How carers are invited").selectOption("1 link for all")
    await press(page, "Continue to invitations")
    await told(page, "Say if a peer support worker is in post here")
    expect(await summary(page)).toContain("How many must be a whole number, like 8")
    await page.getByLabel("How many clinicians to invite").fill("8")
    if (!javaScriptEnabled) await press(page, "Check again who will be shown")
    const shown = page.getByRole("row").filter({ hasText: "Carers" })
    await shown.getByText("5 of the 6 must answer.").waitFor()
    expect(await page.locator("main").innerText()).toContain("2 people in 1 small group")
    await page.getByLabel("Yes", { exact: true }).check()
    await press(page, "Continue to invitations")
    await told(page, "Choose how the small group will be heard: peer support workers.")
    expect(await page.getByLabel("How carers are invited").inputValue()).toBe("shared")
    await looksRight(page, "errors")
    await page.getByLabel("Let each person choose to be heard by role.").check()
    await press(page, "Continue to invitations")
    await page.waitForURL("**/rounds/1/open")
    await looksRight()
    await press(page, "Open the round")
    await page.waitForURL("**/rounds/1/invitations")
    await looksRight()
    await page.getByText("Show the 9 links").click()
    expect(await page.getByText("Answered so far: not enough yet.").count()).toBe(4)
    if (javaScriptEnabled) {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"])
      await page.getByRole("button", { name: "Copy the link for carers" }).click()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
        /^http:\/\/localhost:\d+\/a\/[A-Z]+-\d{3}-[A-Z]+$/
      )
    } else {
      expect(await page.getByRole("button", { name: "Copy" }).count()).toBe(0)
    }
  })

  it("prints no QR sheet for an address that only this computer can reach, and says what to do", async () => {
    const sheet = `${team}/rounds/1/sheet?group=service-user`
    await go(sheet)
    expect(await page.locator("h1").innerText()).toBe("This sheet cannot be printed yet")
    expect(await page.locator("main").innerText()).toContain("set the public address")

    await go("/teams")
    await page.getByRole("link", { name: "Teams, people and settings of Riverside Trust" }).click()
    await page.waitForURL("**/organisations/*")
    await looksRight()
    await page.getByRole("link", { name: "Public address" }).click()
    await page.waitForURL("**/address")
    await page.getByLabel("Address").fill("http://127.0.0.1:3000")
    await press(page, "Save the address")
    await told(page, "localhost only works on this computer")
    await looksRight()
    await page.getByLabel("Address").fill("https://peerbridge.trust.example/")
    await press(page, "Save the address")
    await page.getByText("Links and QR codes are now made with this address.").waitFor()
    await looksRight(page, "set")

    await go(sheet, "printed")
    expect(await page.locator(".pb-slip").count()).toBe(9)
    expect(await page.locator(".pb-slip svg path").count()).toBe(9)
    expect(new Set(await page.locator(".pb-slip .pb-code").allInnerTexts()).size).toBe(9)
    const slips = await page.locator("main").innerText()
    for (const words of ["peerbridge.trust.example", "do not keep a list", "5 or more people"])
      expect(slips).toContain(words)
    expect(await page.locator("main [style]").count()).toBe(0)
    await go(`${team}/rounds/1/sheet?group=carer`)
    expect(await page.locator(".pb-slip").count()).toBe(6)
    expect(await page.locator("main").innerText()).toContain("All slips carry the same code")
    expect((await page.goto(`${team}/rounds/1/sheet?group=manager`))?.status()).toBe(404)
    await looksRight(page, "missing")
  })

  it("invites a colleague by a link that is shown once and works once", async () => {
    await go("/teams")
    await page.getByRole("link", { name: "Teams, people and settings" }).click()
    await page.getByRole("link", { name: "People", exact: true }).click()
    await page.waitForURL("**/people")
    await press(page, "Make an invitation link")
    await told(page, "Choose a role")
    await page.getByLabel("Team lead").check()
    await page.getByLabel("For which team?").selectOption(teamName)
    await press(page, "Make an invitation link")
    const link = await page.locator(".pb-secret").innerText()
    expect(link).toMatch(/^https:\/\/peerbridge\.trust\.example\/join\/\w{26}$/)
    await looksRight()

    await page.getByLabel("Viewer").check()
    await press(page, "Make an invitation link")
    await page.getByRole("button", { name: /^Take back the invitation for Viewer/ }).waitFor()
    const unwanted = await page.locator(".pb-secret").innerText()
    await page.getByRole("button", { name: /^Take back the invitation for Viewer/ }).click()
    await page.getByText("its link no longer works").waitFor()
    expect(await page.getByRole("button", { name: /^Take back the invitation/ }).count()).toBe(1)
    await looksRight(page, "taken back")
    const ended = await visiting.open(new URL(unwanted).pathname, { javaScriptEnabled })
    expect(await ended.page.locator("main").innerText()).toContain("We do not know this invitation")
    await ended.page.context().close()

    const joining = await visiting.open(new URL(link).pathname, { javaScriptEnabled })
    expect(await joining.page.locator("main").innerText()).toContain(`Team lead of ${teamName}`)
    await looksRight(joining.page)
    await joining.page.getByLabel("Your name").fill(alex.name)
    await joining.page.getByLabel("Work email address").fill(sam.email)
    await joining.page.getByLabel("Choose a password").fill(alex.password)
    await press(joining.page, "Create my account and join")
    await told(joining.page, "There is an account with this email address already")
    await joining.page.getByLabel("Work email address").fill(alex.email)
    await joining.page.getByLabel("Choose a password").fill(alex.password)
    await press(joining.page, "Create my account and join")
    await joining.page.waitForURL(`**${team}`)

    // a team's lead has no business with the organisation, and is told so
    const organisation = pathOf(page).replace("/people", "")
    expect((await joining.page.goto(`${organisation}/audit`))?.status()).toBe(403)
    expect(await joining.page.locator("main").innerText()).toContain("Your role does not let you")
    await looksRight(joining.page, "forbidden")
    await joining.page.goto(new URL(link).pathname)
    expect(await joining.page.locator("main").innerText()).toContain("This invitation has been used")
    await joining.page.context().close()

    await go(`${organisation}/audit`)
    const trail = await page.locator("main").innerText()
    for (const words of ["Open round: " + teamName + ", round 1", "Join: Alex Moss", sam.name])
      expect(trail).toContain(words)
  })

  it("signs in: the same answer for unknown and known, only to pages of ours, or by a mailed link", async () => {
    const { page: other } = await visiting.open(`/sign-in?to=${encodeURIComponent(`${team}/facts`)}`, {
      javaScriptEnabled
    })
    await looksRight(other)
    const answers: Array<string> = []
    for (const email of ["nobody@trust.example", alex.email]) {
      await other.getByLabel("Email address").fill(email)
      await other.locator("#password").fill("not the password")
      await press(other, "Sign in")
      await told(other, "The email address or the password is not right")
      answers.push((await summary(other)).trim())
    }
    expect(answers[0]).toBe(answers[1])
    await other.locator("#password").fill(alex.password)
    await press(other, "Sign in")
    await other.waitForURL(`**${team}/facts`)
    await other.goto("/sign-out")
    await looksRight(other)
    await press(other, "Sign out")
    await other.waitForURL((url) => url.pathname === "/")
    await other.goto(`${team}/facts`)
    expect(pathOf(other)).toBe("/sign-in")

    await other.goto("/sign-in?to=//elsewhere.example/")
    await other.getByLabel("Email address").fill(alex.email)
    await press(other, "Send me a link instead")
    await other.waitForURL("**/sign-in/sent")
    await looksRight(other)
    const mail = await mailTo(alex.email)
    const link = /\/sign-in\/link\?token=\S+/.exec(mail)?.[0] ?? "no link in the mail"
    await other.goto(link)
    await other.goto(link)
    await looksRight(other)
    await press(other, "Sign in")

    // the first link proves whose address it is: what was set before is taken back, and said so
    await other.waitForURL("**/account?by-link")
    await looksRight(other, "by link")
    await other.locator("#password").fill(alex.password)
    await press(other, "Save my password")
    await other.getByText("Your new password is set.").waitFor()
    await other.context().clearCookies()
    await other.goto(link)
    await press(other, "Sign in")
    await told(other, "This link has been used")
    await other.context().close()
  })

  /** The newest message in the outbox to somebody, once it is there. */
  const mailTo = async (address: string): Promise<string> => {
    const outbox = join(visiting.server.data, "outbox")
    for (;;) {
      const files = await readdir(outbox).catch(() => [])
      const mails = await Promise.all(files.toSorted().map((file) => readFile(join(outbox, file), "utf8")))
      const found = mails.findLast((mail) => mail.includes(`To: ${address}`))
      if (found !== undefined) return found
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  it("keeps an account: name, tokens shown once and taken back", async () => {
    await go("/account")
    await page.getByLabel("Your name").fill("Sam A. Okafor")
    await press(page, "Save my name")
    await page.getByText("Your name is now Sam A. Okafor.").waitFor()
    await press(page, "Make a token")
    await told(page, "Enter what you will use the token for")
    await page.getByLabel("What will you use a new token for?").fill("my laptop")
    await press(page, "Make a token")
    expect(await page.locator(".pb-secret").innerText()).toMatch(/^pbt_\w{26}$/)
    await looksRight()
    await page.getByRole("button", { name: "Take back the token my laptop" }).click()
    await page.getByText("The token no longer works.").waitFor()
    expect(await page.locator(".pb-secret").count()).toBe(0)

    await page.getByLabel("What will you use a new token for?").fill("a script")
    await press(page, "Make a token")
    const token = await page.locator(".pb-secret").innerText()
    await page.locator("#current-password").fill(sam.password)
    await page.locator("#password").fill(`${sam.password} changed`)
    await press(page, "Save my password")
    await page.getByText("Your access tokens stopped working: make new ones.").waitFor()
    expect(await page.getByRole("button", { name: /^Take back the token/ }).count()).toBe(0)
    const refused = await fetch(`${visiting.server.address}/api/trpc/token.whoAmI`, {
      headers: { authorization: `Bearer ${token}` }
    })
    expect(refused.status).not.toBe(200)
    await page.locator("#current-password").fill(`${sam.password} changed`)
    await page.locator("#password").fill(sam.password)
    await press(page, "Save my password")
    await page.getByText("Your new password is set.").waitFor()
  })

  it("closes once when two leads close at the same time, opens again, and shows the results for good", async () => {
    const second = await signedIn(alex, `${team}/rounds/1/close`)
    await go(`${team}/rounds/1/close`)
    await Promise.all([press(page, "Close the round"), press(second.page, "Close the round")])
    await Promise.all([page.waitForURL("**/rounds/1/reveal*"), second.page.waitForURL("**/rounds/1/reveal*")])
    const both = await Promise.all([page, second.page].map((one) => one.locator("main").innerText()))
    expect(both.filter((words) => words.includes("Somebody else closed this round"))).toHaveLength(1)
    await looksRight()

    await page.getByRole("link", { name: "Open the round again instead" }).click()
    await page.waitForURL("**/reopen")
    await press(page, "Open the round again")
    await told(page, "Enter a new closing date")
    await looksRight()
    await page.getByLabel("Day").fill("1")
    await page.getByLabel("Month").fill("12")
    await page.getByLabel("Year").fill("2036")
    await press(page, "Open the round again")
    await page.waitForURL("**/rounds/1/invitations")
    expect(await page.locator("main").innerText()).toContain("1 December 2036")

    await go(`${team}/rounds/1/close`)
    await press(page, "Close the round")
    await page.waitForURL("**/rounds/1/reveal")
    await press(page, "Show the results")
    await page.waitForURL("**/rounds/1/results")
    await go(`${team}/rounds`)
    expect(await page.locator("main").innerText()).toContain("Results are shown")
    await go(team, "results")
    expect(await page.locator(".pb-stage").innerText()).toContain("After round 1, closed")
    expect(lead.complaints).toEqual([])
    await second.page.context().close()
  })

  it("shows both versions when two people record the same fact, and lets the second one choose", async () => {
    const second = await signedIn(alex, `${team}/facts`)
    await page.goto(`${team}/facts`)
    await page.locator("#fact-post-planned").getByLabel("No", { exact: true }).check()
    await press(page, "Save what is true")
    await page.getByText("1 answer saved.").waitFor()

    // another question: nothing to choose between
    await second.page.locator("#fact-named-lead").getByLabel("No", { exact: true }).check()
    await press(second.page, "Save what is true")
    await second.page.getByText("1 answer saved.").waitFor()
    expect(await second.page.locator("#fact-post-planned").getByLabel("No", { exact: true }).isChecked()).toBe(true)

    // the same question
    await page.locator("#fact-named-lead").getByLabel("Not sure").check()
    await press(page, "Save what is true")
    await page.getByText("Alex Moss changed what is already true while you were writing.").waitFor()
    const versions = await page.locator(".pb-two-versions").innerText()
    expect(versions).toMatch(/What is there now[^]*No, as of[^]*What you wrote[^]*Not sure, as of today/)
    await looksRight(page, "conflict")
    await press(page, "Save what is true")
    await page.getByText("1 answer saved.").waitFor()
    expect(await page.locator("#fact-named-lead").innerText()).toContain("As of")
    expect(await page.locator("#fact-named-lead").getByLabel("Not sure").isChecked()).toBe(true)
    await second.page.context().close()
  })
})
