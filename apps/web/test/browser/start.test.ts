import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { findings, overflow } from "./accessible.ts"
import { visit, widths, type Visit } from "./open.ts"

let visiting: Visit
beforeAll(async () => {
  visiting = await visit()
})
afterAll(() => visiting.end())

const pages = [
  { path: "/", title: "See how ready your team is for peer support - Peerbridge" },
  { path: "/who-sees-what", title: "Who sees what - Peerbridge" },
  { path: "/accessibility", title: "Accessibility statement - Peerbridge" },
  { path: "/cookies", title: "Cookies - Peerbridge" },
  { path: "/no-such-page", title: "Page not found - Peerbridge" }
]

describe.each(pages)("$path", ({ path, title }) => {
  it.each(widths)("is accessible at %i pixels, and fits", async (width) => {
    const { page, complaints } = await visiting.open(path, { viewport: { width, height: 900 } })
    expect(await page.title()).toBe(title)
    expect(await findings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect(complaints).toEqual([])
  })

  it("says the same without script", async () => {
    const { page } = await visiting.open(path, { javaScriptEnabled: false })
    expect(await page.title()).toBe(title)
    expect(await page.locator("h1").count()).toBe(1)
    expect(await page.locator("main").innerText()).not.toBe("")
  })
})

describe("the start page", () => {
  it.each([true, false])("takes a code by a plain form (script: %s)", async (javaScriptEnabled) => {
    const { page } = await visiting.open("/", { javaScriptEnabled })
    await page.getByLabel("Your code").fill("FERN 219 LARK")
    const sent = page.waitForRequest((request) => request.method() === "POST")
    await page.getByRole("button", { name: "Answer the questions" }).click()
    const request = await sent
    expect(new URL(request.url()).pathname).toBe("/a")
    expect(request.postData()).toBe("code=FERN+219+LARK")
  })

  it("can be walked through by keyboard, from the skip link on", async () => {
    const { page } = await visiting.open("/")
    await page.keyboard.press("Tab")
    expect(await page.locator(":focus").innerText()).toBe("Skip to main content")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    expect(await page.locator(":focus").innerText()).toBe("Check your team")
  })

  it("is drawn in the reader's own colours when they are forced", async () => {
    const { page } = await visiting.open("/", { forcedColors: "active" })
    const colour = (selector: string, property: "color" | "stroke") =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element)[name], property)
    const ink = await colour("body", "color")
    expect(await colour(".pb-hero__note", "color")).toBe(ink)
    expect(await colour(".pb-hero svg path", "stroke")).toBe(ink)
  })
})

describe("every answer of the server", () => {
  it("keeps others from framing, sniffing and referring, and lets no inline script or style run", async () => {
    const { headers } = await fetch(visiting.server.address)
    const policy = headers.get("content-security-policy") ?? ""
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toMatch(/script-src 'self' 'sha256-[^']+' 'nonce-[^']+'/)
    expect(policy).not.toContain("unsafe-inline")
    expect(headers.get("x-content-type-options")).toBe("nosniff")
    expect(headers.get("referrer-policy")).toBe("same-origin")
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin")
  })

  it("comes from the address it was started with, whatever a request claims", async () => {
    const send = (headers: Record<string, string>) =>
      fetch(`${visiting.server.address}/a`, {
        method: "POST",
        headers,
        body: new URLSearchParams({ code: "x" }),
        redirect: "manual"
      })
    const foreign = await send({ origin: "https://evil.example" })
    const forged = await send({ origin: "https://evil.example", "x-app-host": "evil.example", "x-app-proto": "https" })
    const own = await send({ origin: visiting.server.address })
    expect([foreign.status, forged.status]).toEqual([403, 403])
    expect(own.status).not.toBe(403)
  })
})

describe("the page a respondent may see first", () => {
  const compressed = async (url: string): Promise<number> => {
    const answer = await fetch(url, { headers: { "accept-encoding": "gzip" } })
    expect(answer.headers.get("content-encoding")).toBe("gzip")
    return Number(answer.headers.get("content-length"))
  }

  it("loads at most 60 kB of script and 35 kB of styles, gzip", async () => {
    const { page } = await visiting.open("about:blank")
    const asked = new Set<string>()
    page.on("response", (response) => asked.add(response.url()))
    await page.goto(visiting.server.address)
    await page.waitForLoadState("networkidle")
    const sum = async (ending: string) => {
      const sizes = await Promise.all([...asked].filter((url) => url.endsWith(ending)).map(compressed))
      expect(sizes).not.toEqual([])
      return sizes.reduce((all, one) => all + one, 0)
    }
    expect(await sum(".js")).toBeLessThanOrEqual(60_000)
    expect(await sum(".css")).toBeLessThanOrEqual(35_000)
  })
})
