import { assert, describe, it } from "@effect/vitest"
import { roles } from "@peerbridge/catalogue/workforce/roles"
import { compareBands } from "@peerbridge/domain/workforce/Band"
import { progressionFrom, structureTree } from "@peerbridge/domain/workforce/structureTree"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"

describe("the roles", () => {
  it("are fifteen, highest band first, each with its own id and title", () => {
    assert.strictEqual(roles.length, 15)
    assert.strictEqual(new Set(roles.map(({ id }) => id)).size, 15)
    assert.strictEqual(new Set(roles.map(({ title }) => title)).size, 15)
    for (const [place, role] of roles.slice(1).entries()) {
      const before = roles[place]
      assert.isAtLeast(before === undefined ? 0 : compareBands(before.band, role.band), 0)
    }
  })
  it("stand at 8c, 8a, 7, 6, 5, 4 and 3, and at no other band", () => {
    const tree = structureTree(roles, [], CalendarDate.make("2026-11-21"))
    assert.deepStrictEqual<unknown>(
      tree.map(({ band, roles: found }) => [band, found.length]),
      [
        ["8c", 1],
        ["8a", 1],
        ["7", 2],
        ["6", 4],
        ["5", 3],
        ["4", 3],
        ["3", 1]
      ]
    )
  })
  it("have an inferred band only where the source prints 7 and 6 together", () => {
    const inferred = roles.filter(({ provenance }) => provenance._tag === "Inferred")
    assert.strictEqual(inferred.length, 6)
    assert.deepStrictEqual([...new Set(inferred.map(({ band }) => band))], ["7", "6"])
  })
  it("have a step up from every band but the highest", () => {
    for (const role of roles)
      assert.strictEqual(progressionFrom(roles, role.band).length > 0, role.band !== "8c", role.id)
  })
})
