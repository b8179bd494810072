import { perspectives } from "@peerbridge/domain/readiness/Perspective"
import { describe, expect, it } from "vitest"
import { groups, shapePath } from "#lib/pb/groups.ts"

describe("the shape of a group", () => {
  it("is its own: no two groups share one, as colour alone must not tell them apart", () => {
    expect(new Set(perspectives.map((group) => groups[group].shape)).size).toBe(perspectives.length)
  })

  it("stands around the middle, for a square of radius 10 from -9.2 to 9.2", () => {
    expect(shapePath("square", 10)).toBe("M-9.2 -9.2L9.2 -9.2L9.2 9.2L-9.2 9.2Z")
  })

  it("points up for peer support workers and down for managers", () => {
    expect(shapePath(groups["peer-support-worker"].shape, 10)).toMatch(/^M0 -11.5/)
    expect(shapePath(groups.manager.shape, 10)).toMatch(/^M0 11.5/)
  })
})
