import { describe, expect, it } from "vitest"
import { pageName, teamMenu } from "#lib/pb/teamMenu.ts"

describe("the side list of a team", () => {
  it("follows the loop", () => {
    expect(teamMenu("/t/riverside").map((part) => part.heading)).toEqual([
      undefined,
      "Ask and see",
      "Agree and act",
      "Where it comes from"
    ])
  })

  it("leaves out results and agreeing until there is a round to see", () => {
    const pages = (places?: Parameters<typeof teamMenu>[1]) =>
      teamMenu("/t/riverside", places).flatMap((part) => part.entries.map((entry) => entry.page))
    expect(pages()).not.toContain("results")
    expect(pages()).not.toContain("agree")
    expect(pages({ results: "/r", agree: "/a" })).toEqual(expect.arrayContaining(["results", "agree"]))
  })

  it("has its addresses below the team's", () => {
    const entry = teamMenu("/t/riverside")
      .flatMap((part) => part.entries)
      .find(({ page }) => page === "gates")
    expect(entry?.href).toBe("/t/riverside/gates")
  })

  it("says where it all comes from, outside the team", () => {
    const [last] = teamMenu("/t/riverside").slice(-1)
    expect(last?.entries.map(({ href, text }) => [text, href])).toEqual([
      ["What we ask and why", "/what-we-ask"],
      ["All content", "/content"],
      ["Sources", "/sources"]
    ])
  })

  it("tells the folded menu where one is", () => {
    expect(pageName(teamMenu("/t/riverside"), "facts")).toBe("What is already true?")
    expect(pageName(teamMenu("/t/riverside"), undefined)).toBe("")
  })
})
