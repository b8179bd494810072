import { launchBrowser } from "@peerbridge/testing/browser"
import { perspectives } from "@peerbridge/domain/readiness/Perspective"
import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import Radios from "#lib/nhsuk/Radios.svelte"
import GroupName from "#lib/pb/GroupName.svelte"
import QrSheet from "#lib/pb/QrSheet.svelte"
import RespondentLayout from "#lib/pb/RespondentLayout.svelte"
import StageBlock from "#lib/pb/StageBlock.svelte"
import TeamLayout from "#lib/pb/TeamLayout.svelte"
import Withheld from "#lib/pb/Withheld.svelte"
import { html } from "../nhsuk/props.ts"
import { findings, overflow } from "./accessible.ts"
import { draw } from "./drawn.ts"
import { widths } from "./open.ts"

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const blank = async (options?: BrowserContextOptions): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  return context.newPage()
}

const team = {
  team: { name: "Riverside Early Intervention team", href: "/t/riverside" },
  current: "facts" as const,
  account: { name: "Sam Okafor, Peer Support Lead", href: "/account", signOut: "/sign-out" },
  changeTeam: "/teams",
  children: html("<h1>What is already true?</h1>")
}

describe("the frame of a team's pages", () => {
  it.each(widths)("is accessible at %i pixels, and fits", async (width) => {
    const page = await blank({ viewport: { width, height: 900 } })
    await draw(page, TeamLayout, team)
    expect(await findings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  })

  it("shows the side list on a wide screen, with the current page marked", async () => {
    const page = await blank()
    await draw(page, TeamLayout, team)
    expect(
      await page.getByRole("navigation", { name: "Team", exact: true }).locator("[aria-current=page]").innerText()
    ).toBe("What is already true?")
    expect(await page.getByText("Team menu").isVisible()).toBe(false)
  })

  it("folds it into a menu on a narrow one, which names the page and opens without script", async () => {
    const page = await blank({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false })
    await draw(page, TeamLayout, team)
    const menu = page.locator(".pb-menu summary")
    expect(await menu.innerText()).toMatch(/Team menu\s*What is already true\?/)
    await menu.click()
    expect(await page.getByRole("link", { name: "All gates" }).isVisible()).toBe(true)
    expect(await page.getByRole("button", { name: "Sign out" }).isVisible()).toBe(true)
  })
})

describe("the frame of a respondent's pages", () => {
  it.each(widths)("is accessible at %i pixels, and fits", async (width) => {
    const page = await blank({ viewport: { width, height: 900 } })
    await draw(page, RespondentLayout, { back: "/a/x", children: html("<h1>Question</h1>") })
    expect(await findings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  })
})

describe("what a choice reveals", () => {
  const radios = {
    name: "answer",
    fieldset: { legend: { heading: "How is it here?" } },
    items: [
      { value: "dk", text: "I do not know" },
      { value: "na", text: "This does not apply", conditional: html("<p>Tell us why</p>") }
    ]
  }

  it("shows while it is chosen, without script", async () => {
    const page = await blank({ javaScriptEnabled: false })
    await draw(page, Radios, radios)
    const revealed = page.getByText("Tell us why")
    expect(await revealed.isVisible()).toBe(false)
    await page.getByLabel("This does not apply").check()
    expect(await revealed.isVisible()).toBe(true)
    await page.getByLabel("I do not know").check()
    expect(await revealed.isVisible()).toBe(false)
  })
})

describe("the stage", () => {
  const stage = {
    stage: "preparing" as const,
    when: "After round 2, closed 2 October 2026",
    gates: { preparing: { met: 5, all: 5 }, "ready-to-welcome": { met: 3, all: 6 }, embedding: { met: 2, all: 6 } },
    children: html("<span>3 of the 6 gates are met.</span>")
  }

  it.each(widths)("is accessible at %i pixels, and fits", async (width) => {
    const page = await blank({ viewport: { width, height: 900 } })
    await draw(page, StageBlock, stage, "pb-wide")
    const about = (await findings(page)).filter(
      (finding) => !/landmark|region|page-has-heading|skip-link/.test(finding)
    )
    expect(about).toEqual([])
    expect(await overflow(page)).toBe(0)
  })

  it("names each station's gates, and the current one to those who cannot see the line", async () => {
    const page = await blank()
    await draw(page, StageBlock, stage)
    expect((await page.locator("[aria-current=step]").innerText()).replace(/\s+/g, " ")).toBe("Preparing 5 of 5 gates")
  })
})

describe("shapes of groups", () => {
  it("stay hollow or filled when colours are forced", async () => {
    const page = await blank({ forcedColors: "active" })
    const fill = () => page.locator("svg path").evaluate((path) => getComputedStyle(path).fill)
    for (const group of perspectives) {
      await draw(page, GroupName, { group })
      const filled = await fill()
      await draw(page, GroupName, { group, hollow: true })
      expect(await fill()).not.toBe(filled)
    }
  })
})

describe("a group that is not shown", () => {
  it("looks the same whatever its number, and says how it can be heard", async () => {
    const page = await blank()
    await draw(page, Withheld, {
      group: "peer-support-worker",
      children: html("<a href='/agree'>agree levels together</a>")
    })
    const words = await page.locator(".pb-withheld").innerText()
    expect(words).toContain("Peer support workers: not shown")
    expect(words).toContain("Fewer than 5 people answered, or nobody did.")
    expect(words).toContain("How they can be heard: agree levels together")
  })
})

describe("the sheet of codes", () => {
  it("prints on one A4 page, six slips and no name field", async () => {
    const page = await blank()
    const slips = Array.from({ length: 6 }, (_, at) => ({
      code: `MAPLE 47${at} SAIL`,
      path: "M0 0h7v7h-7z",
      modules: 33
    }))
    await draw(page, QrSheet, {
      team: "Riverside Early Intervention team",
      title: "How ready is our team for peer support?",
      about:
        "12 short questions for people who use the service. About 10 minutes. No account, no name. Open from 1 to 25 March 2027.",
      address: "peerbridge.example",
      slips
    })
    const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1")
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
    expect(await page.locator("li").count()).toBe(6)
    expect(await page.locator("input").count()).toBe(0)
  })
})
