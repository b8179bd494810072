import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { findings, overflow } from "./accessible.ts"
import { visit, widths, type Visit } from "./open.ts"

let visiting: Visit
beforeAll(async () => {
  visiting = await visit()
})
afterAll(() => visiting.end())

/** Each page: what its lead or list says of its size, and how many entries of each kind stand on it. */
const pages: ReadonlyArray<{
  readonly path: string
  readonly says: string
  readonly entries: Readonly<Record<string, number>>
}> = [
  { path: "/content", says: "62 parts and 145 links", entries: { section: 11 } },
  {
    path: "/content/logic-model",
    says: "62 parts and 145 links",
    entries: { article: 62, "li[data-link]": 145, "section > h2": 9 }
  },
  {
    path: "/content/logic-model/short-role-clarity",
    says: "Short-term outcome.",
    entries: { "#rests-on": 1, "#leads-to": 1, "#questions": 1, "#gates": 1, "#indicators": 1, "#actions": 1 }
  },
  { path: "/content/actions", says: "45 actions in 11 sections", entries: { article: 45, "section > h2": 11 } },
  { path: "/content/indicators", says: "26 measures", entries: { article: 26 } },
  {
    path: "/content/competencies",
    says: "7 areas, 45 statements",
    entries: { "section ol > li": 45, "section > h2": 8 }
  },
  {
    path: "/content/courses",
    says: "147 entries from the lists of 8 recovery colleges",
    entries: { "section ol > li": 147, "section > h2": 8 }
  },
  { path: "/content/supervision", says: "3 profiles", entries: { ".pb-card": 21, "dd .pb-provenance": 105 } },
  { path: "/content/roles", says: "15 titles", entries: { "section li": 15 } },
  {
    path: "/content/listening",
    says: "3 guides with 59 open questions",
    entries: { "section ol > li": 59, "section h3": 12 }
  },
  {
    path: "/content/role-pack",
    says: "25 of them are flagged",
    entries: { "li[data-line]": 150, "li > p > strong": 25 }
  }
]

describe.each(pages)("$path", ({ entries, path, says }) => {
  it("is accessible, and fits a desk and a phone", async () => {
    const { complaints, page } = await visiting.open(path)
    expect(await page.locator("h1").count()).toBe(1)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      expect(await overflow(page)).toBe(0)
    }
    // long lists that look the same at both widths: once, where there is least room
    expect(await findings(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  it("shows every entry, without script", async () => {
    const { page } = await visiting.open(path, { javaScriptEnabled: false })
    expect(await page.locator("main").innerText()).toContain(says)
    for (const [selector, count] of Object.entries(entries))
      expect(await page.locator(`main ${selector}`).count()).toBe(count)
  })
})
