import { describe, expect, it } from "vitest"
import { slugOf } from "../../src/team/Team.ts"

describe("the address of a team", () => {
  it.each([
    ["Riverside EI", "riverside-ei"],
    ["  North & South (new) ", "north-south-new"],
    ["Équipe précoce", "equipe-precoce"],
    ["東京", "team"],
    ["a".repeat(60), "a".repeat(40)]
  ])("of %j is %j", (name, slug) => {
    expect(slugOf(name)).toBe(slug)
  })
})
