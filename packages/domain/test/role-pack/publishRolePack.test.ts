import { assert, describe, it } from "@effect/vitest"
import type { LocalChoices } from "@peerbridge/domain/role-pack/LocalChoices"
import { publishRolePack, roleDescriptionPublished } from "@peerbridge/domain/role-pack/publishRolePack"
import { Result } from "effect"
import { complete, day, template, untouched } from "./template.ts"

const today = day("2026-11-21")
const message = (choices: LocalChoices) => {
  const result = publishRolePack(template, choices, today)
  return Result.isFailure(result) ? result.failure.message : "published"
}

describe("publishing a role pack", () => {
  it("takes every blank filled in and every flagged line decided, whichever way", () => {
    assert.strictEqual(message(complete), "published")
    assert.strictEqual(message({ ...complete, lines: [{ _tag: "KeepLine", line: "drives" }] }), "published")
  })
  it("says what is missing otherwise", () => {
    assert.strictEqual(message({ ...complete, lines: [] }), "Before publishing: decide about 1 line to discuss locally")
    const { hours: _hours, whatItIsNot: _not, ...rest } = complete
    assert.strictEqual(message(rest), "Before publishing: fill in hours, what it is not")
    assert.match(message(untouched), /^Before publishing: fill in organisation, .*; decide about 1 line/)
  })
  it("makes the fact of the gate true, from its day on", () => {
    const published = Result.getOrThrow(publishRolePack(template, complete, today))
    assert.deepStrictEqual(roleDescriptionPublished(published, today), {
      answer: "yes",
      asOf: today,
      from: "records",
      shows: "The role pack was published on 2026-11-21."
    })
    assert.strictEqual(roleDescriptionPublished(published, day("2026-11-20")).answer, "no")
    assert.strictEqual(roleDescriptionPublished(undefined, today).answer, "no")
  })
})
