import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { findings, overflow } from "./accessible.ts"
import { visit, widths, type Opened, type Visit } from "./open.ts"

let visiting: Visit
beforeAll(async () => {
  visiting = await visit({ demo: true })
})
afterAll(() => visiting.end())

const riverside = "/t/riverside-early-intervention-team/rounds/2"
const saltmarsh = "/t/saltmarsh-early-intervention-team/rounds/2"
const thornbury = "/t/thornbury-early-intervention-team/rounds/1"

/** Opens a page as the made-up lead. */
const openAsLead = async (path: string, options?: Parameters<Visit["open"]>[1]): Promise<Opened> => {
  const opened = await visiting.open("/sign-in", options)
  const { page } = opened
  await page.request.post("/sign-in?/demo", { headers: { origin: visiting.server.address }, form: { demo: "yes" } })
  await page.goto(path)
  return opened
}

const main = (page: Page) => page.locator("main").innerText()
const heading = (page: Page) => page.locator("h1").innerText()

/** Makes a link to the results of a round, and returns its path. */
const share = async (page: Page): Promise<string> => {
  await page.getByRole("button", { name: "Make a link" }).click()
  const address = await page.locator(".pb-shared-link__address").innerText()
  return /\/s\/[a-z0-9]+/.exec(address)?.[0] ?? ""
}

describe.each([true, false])("results, with script: %s", (javaScriptEnabled) => {
  it("lead from the agenda to a question, its words, what rests on it, and another round", async () => {
    const { page, complaints } = await openAsLead(`${riverside}/results`, { javaScriptEnabled })
    expect(await heading(page)).toBe("Round 2 results")
    const results = await main(page)
    expect(results.indexOf("Talk about these first")).toBeLessThan(results.indexOf("Where each group places the team"))
    expect(results).toContain("Peer support workers: not shown")
    expect(results).toContain("Carers and commissioners were not invited to this round.")
    expect(results).toContain("Clinicians see more in place than service users do")
    await page.getByText("Show this as a table").first().click()
    expect(await page.locator("table").first().innerText()).toContain("Not shown")

    await page.getByRole("link", { name: "Do people and families know that peer support exists?" }).click()
    await page.waitForURL("**/results/items/people-told")
    const item = await main(page)
    for (const words of [
      "5 of 8 clinicians say in place, 1 of 6 service users does",
      "Service users were asked:",
      "What it puts at risk",
      "Lamont 2025",
      "In mixed order",
      "The team agreed: being planned."
    ]) {
      expect(item).toContain(words)
    }

    await page.goto(`${riverside}/results/items/role-description`)
    expect(await main(page)).toContain("A peer support worker, for themselves")
    await page.goto(`${riverside}/results/compare/1`)
    expect(await main(page)).toContain("Cannot compare: service users were not shown in the earlier round.")
    expect(complaints).toEqual([])
  })

  it("are talked through in a meeting: one level agreed, one not, one left for the end", async () => {
    const round = javaScriptEnabled ? saltmarsh : thornbury
    const { page, complaints } = await openAsLead(`${round}/agree`, { javaScriptEnabled })
    await page.getByRole("button", { name: /^(Start|Go on)$/ }).click()
    await page.getByRole("link", { name: "Say who is here: how many of each group" }).waitFor()
    expect(await page.title()).toMatch(/^Error: /)
    await page.locator("#present-service-user").fill("2")
    await page.locator("#present-clinician").fill("4")
    await page.getByRole("button", { name: /^(Start|Go on)$/ }).click()
    await page.getByText("Agree: where are we?").waitFor()

    // nothing chosen: nothing saved, and what was written stays
    await page.getByLabel("What shows it (optional)").fill("The page on the wall")
    await page.getByRole("button", { name: /^Save and/ }).click()
    await page.getByRole("link", { name: "Choose the level you agree on" }).waitFor()
    expect(await page.getByLabel("What shows it (optional)").inputValue()).toBe("The page on the wall")
    const first = await heading(page)
    await page.getByLabel("Partly in place", { exact: true }).check()
    await page.getByLabel("Why this level").fill("We talked about what people had seen.")
    await page.getByRole("button", { name: /^Save and/ }).click()
    await page.locator("h1", { hasNotText: first }).waitFor()

    // who is there is remembered; skipping saves nothing
    const second = await heading(page)
    await page.getByText("Who is here", { exact: true }).click()
    expect(await page.locator("#present-clinician").inputValue()).toBe("4")
    await page.getByRole("button", { name: "Skip for now" }).click()
    await page.locator("h1", { hasNotText: second }).waitFor()
    const third = await heading(page)
    await page.getByLabel("We do not agree").check()
    await page.getByLabel("Why this level").fill("Some have seen it, some have not.")
    await page.getByLabel("A view that differs").fill("It depends on the day.")
    await page.getByRole("button", { name: /^Save and/ }).click()
    await page.locator("h1", { hasNotText: third }).waitFor()
    await page.getByRole("link", { name: "Finish the meeting" }).click()
    await page.waitForURL("**/agree/summary")
    const summary = await main(page)
    expect(summary).toContain(first)
    expect(summary).toContain("The team agreed: partly in place.")
    expect(summary).toContain("The team did not agree on a level.")
    expect(summary).toContain("A view that differs: It depends on the day.")
    expect(summary).toContain("2 service users and 4 clinicians")
    expect(summary.slice(summary.indexOf("Not talked about yet"))).toContain(second)
    expect(complaints).toEqual([])
  })

  it("show both versions to whoever saves a level second, who then chooses", async () => {
    const { page } = await openAsLead(`${riverside}/agree/early-offer`, { javaScriptEnabled })
    const other = await page.context().newPage()
    const reason = javaScriptEnabled ? "first" : "third"
    for (const tab of [page, other]) await tab.goto(`${riverside}/agree/early-offer`)
    const fill = async (tab: Page, level: string, words: string) => {
      await tab.getByLabel(level, { exact: true }).check()
      await tab.getByLabel("Why this level").fill(words)
      if (!(await tab.locator("#present-clinician").isVisible()))
        await tab.getByText("Who is here", { exact: true }).click()
      await tab.locator("#present-clinician").fill("3")
      await tab.getByRole("button", { name: /^Save and/ }).click()
    }
    await fill(page, "In place", `the ${reason} reason`)
    await page.waitForURL((url) => !url.pathname.endsWith("/early-offer"))
    await fill(other, "Partly in place", "my own reason")
    await other.getByText("changed this while you were writing").waitFor()
    const both = await main(other)
    expect(both).toContain("Sam Okafor changed this while you were writing. See both, then choose.")
    expect(both).toContain(`the ${reason} reason`)
    expect(await other.getByLabel("Why this level").inputValue()).toBe("my own reason")
    await other.getByRole("button", { name: /^Save and/ }).click()
    await other.waitForURL((url) => !url.pathname.endsWith("/early-offer"))
    await other.goto(`${riverside}/results/items/early-offer`)
    expect(await main(other)).toContain("my own reason")
    expect(await main(other)).not.toContain(`the ${reason} reason`)
  })

  it("are read by whoever has the link, without an account, until it is ended", async () => {
    const { page } = await openAsLead(`${riverside}/results`, { javaScriptEnabled })
    const path = await share(page)
    const { page: reader, complaints } = await visiting.open(path, { javaScriptEnabled })
    expect(await reader.context().cookies()).toEqual([])
    expect(await main(reader)).toContain("Clinicians see more in place than service users do")
    expect(await reader.getByRole("link", { name: /sign/i }).count()).toBe(0)
    await reader.getByRole("link", { name: "Do people and families know that peer support exists?" }).click()
    await reader.waitForURL("**/items/people-told")
    const shown = await main(reader)
    expect(shown).toContain("The team agreed: being planned")
    for (const inside of [
      "In their words",
      "It was a leaflet",
      "nobody had explained them",
      "In the meeting:",
      "gate"
    ]) {
      expect(shown).not.toContain(inside)
    }
    await reader.goto(`${path}/items/role-description`)
    expect(await main(reader)).not.toContain("for themselves")
    expect(complaints).toEqual([])

    await page.getByRole("button", { name: "End it now" }).first().click()
    await page.getByText("The link has ended").waitFor()
    await reader.goto(path)
    expect(await heading(reader)).toBe("This link does not work any more")
  })
})

describe("what is sent to a browser", () => {
  /** Everything a page can tell: its HTML, its data, and what the API answers. */
  const sent = async (page: Page, paths: ReadonlyArray<string>): Promise<string> =>
    (await Promise.all(paths.map(async (path) => (await page.request.get(path)).text()))).join("\n")

  it("holds of a group that is not shown neither counts nor voices nor notes, and not how many were invited", async () => {
    const { page } = await openAsLead(`${saltmarsh}/results`)
    const told = await sent(page, [`${saltmarsh}/results`, `${saltmarsh}/results/__data.json`])
    for (const inside of [
      '"pictures"',
      '"releases"',
      '"setUp"',
      '"invited"',
      '"voices"',
      "for themselves",
      '"provenance"'
    ]) {
      expect(told, inside).not.toContain(inside)
    }
    // three peer support workers were invited, and managers and commissioners; no number stands near their names
    expect(await page.locator(".pb-withheld").first().innerText()).not.toMatch(/\b[0-46-9]\b/)
  })

  it("holds outside the team nothing but what groups say", async () => {
    const { page } = await openAsLead(`${saltmarsh}/results`)
    const path = await share(page)
    const { page: reader } = await visiting.open(path)
    const secret = path.slice("/s/".length)
    const ask = (procedure: string, input: object) =>
      `/api/trpc/results.${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`
    const told = await sent(reader, [
      path,
      `${path}/__data.json`,
      `${path}/items/role-description`,
      `${path}/items/role-description/__data.json`,
      ask("shared", { secret }),
      ask("sharedItem", { secret, item: "role-description" })
    ])
    expect(told).toContain("Clinicians")
    for (const inside of [
      "for themselves",
      '"voices"',
      '"notes"',
      '"gates"',
      '"present"',
      "We talked it through",
      "holdingBack"
    ]) {
      expect(told, inside).not.toContain(inside)
    }
  })

  it("downloads the table of a chart as CSV", async () => {
    const { page } = await openAsLead(`${riverside}/results`)
    for (const path of ["sections.csv", "constructs.csv", "items/people-told/answers.csv"]) {
      const answer = await page.request.get(`${riverside}/results/${path}`)
      expect(answer.headers()["content-type"]).toBe("text/csv; charset=utf-8")
      expect(answer.headers()["content-disposition"]).toMatch(/^attachment; filename="round-2-[a-z-]+\.csv"$/)
      expect(await answer.text()).toContain("Service users")
    }
    const { page: nobody } = await visiting.open("/")
    const refused = await nobody.request.get(`${riverside}/results/sections.csv`, { maxRedirects: 0 })
    expect(refused.status()).toBe(303)
  })
})

describe.each(widths)("every page of results at %i pixels", (width) => {
  const inside = [
    `${saltmarsh}/results`,
    `${saltmarsh}/results/items/people-told`,
    `${saltmarsh}/results/compare/1`,
    `${saltmarsh}/agree`,
    `${saltmarsh}/agree/people-told`,
    `${saltmarsh}/agree/summary`
  ]

  /** With everything folded open, because what is folded must be right, too. */
  const look = async (page: Page) => {
    await page.evaluate(() => document.querySelectorAll("main details").forEach((one) => one.setAttribute("open", "")))
    return { findings: await findings(page), overflow: await overflow(page) }
  }
  const fine = { findings: [], overflow: 0 }

  it.each(inside)("is accessible, and fits: %s", async (path) => {
    const { page, complaints } = await openAsLead(path, { viewport: { width, height: 900 } })
    expect(await look(page)).toEqual(fine)
    expect(complaints).toEqual([])
  })

  it("is accessible, and fits: what is shared", async () => {
    const { page } = await openAsLead(`${saltmarsh}/results`)
    const shared = await share(page)
    for (const path of [shared, `${shared}/items/people-told`, "/s/no-such-link"]) {
      const { page: reader, complaints } = await visiting.open(path, { viewport: { width, height: 900 } })
      expect(await look(reader)).toEqual(fine)
      expect(complaints).toEqual([])
    }
  })
})

describe("results on paper", () => {
  it("prints open, without navigation", async () => {
    const { page } = await openAsLead(`${riverside}/results`)
    await page.emulateMedia({ media: "print" })
    expect(await page.locator(".pb-side").first().isVisible()).toBe(false)
    expect(await page.locator("#share").isVisible()).toBe(false)
    expect(await page.getByRole("button", { name: "Start the team meeting" }).count()).toBe(0)
    expect(await page.locator("details table").first().isVisible()).toBe(true)
  })
})
