import { describe, expect, it } from "vitest"
import { type Action, actionWords, allows, permissions } from "../../src/access/Permission.ts"

const there = { organisation: "o1", team: "t1" }

describe("what a membership allows", () => {
  it("reaches every team when it is held for the organisation", () => {
    expect(allows([{ organisation: "o1", team: null, role: "team-lead" }], "round.manage", there)).toBe(true)
  })

  it("reaches one team when it is held for that team", () => {
    const lead = [{ organisation: "o1", team: "t1", role: "team-lead" }] as const
    expect(allows(lead, "round.manage", there)).toBe(true)
    expect(allows(lead, "round.manage", { organisation: "o1", team: "t2" })).toBe(false)
    expect(allows(lead, "round.manage", { organisation: "o1" })).toBe(false)
  })

  it("reaches no other organisation", () => {
    expect(allows([{ organisation: "o2", team: null, role: "administrator" }], "team.view", there)).toBe(false)
  })

  it("lets a viewer see and nothing else", () => {
    const viewer = [{ organisation: "o1", team: null, role: "viewer" }] as const
    const actions = Object.keys(permissions) as ReadonlyArray<Action>
    expect(actions.filter((action) => allows(viewer, action, there))).toEqual([
      "organisation.view",
      "team.view",
      "results.view",
      "across.view"
    ])
  })

  it("has words for every action", () => {
    expect(Object.keys(actionWords)).toEqual(Object.keys(permissions))
  })
})
