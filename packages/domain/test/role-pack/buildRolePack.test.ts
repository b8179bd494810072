import { assert, describe, it } from "@effect/vitest"
import { buildRolePack, toFillIn } from "@peerbridge/domain/role-pack/buildRolePack"
import type { LocalChoices } from "@peerbridge/domain/role-pack/LocalChoices"
import { PackDocument } from "@peerbridge/domain/role-pack/PackDocument"
import { Result, Schema } from "effect"
import { complete, template, untouched } from "./template.ts"

const built = (choices: LocalChoices) => Result.getOrThrow(buildRolePack(template, choices))
const refusal = (choices: Partial<LocalChoices>) => {
  const result = buildRolePack(template, { ...untouched, ...choices })
  return Result.isFailure(result) ? result.failure._tag : "built"
}
const words = (choices: LocalChoices, section: string) =>
  JSON.stringify(built(choices).sections.find(({ id }) => id === section)?.blocks ?? [])

describe("a role pack", () => {
  it("has its parts in the order of the pack, and what to discuss at the end", () => {
    const parts = ["job-description", "person-specification", "induction", "resources", "hiring", "reading"]
    assert.deepStrictEqual(
      built(complete).sections.map(({ id }) => id),
      parts
    )
    assert.deepStrictEqual(
      built(untouched).sections.map(({ id }) => id),
      [...parts, "to-discuss"]
    )
  })
  it("is the same for the same choices, and whole after a round trip", () => {
    const codec = Schema.toCodecJson(PackDocument)
    assert.deepStrictEqual(Schema.decodeSync(codec)(Schema.encodeSync(codec)(built(complete))), built(complete))
    assert.strictEqual(JSON.stringify(built(complete)), JSON.stringify(built(complete)))
  })
  it("shows what is still to fill in", () => {
    assert.include(words(untouched, "job-description"), toFillIn)
    assert.notInclude(words(complete, "job-description"), toFillIn)
    assert.include(words(complete, "job-description"), "20 a week")
  })
  it("keeps, rewords or leaves out a line as chosen; without a choice it stands", () => {
    const chosen: LocalChoices = {
      ...untouched,
      lines: [
        { _tag: "RewordLine", line: "listen", text: "Be there." },
        { _tag: "LeaveOutLine", line: "kind", reason: "Said elsewhere." }
      ]
    }
    assert.include(words(chosen, "job-description"), "Be there.")
    assert.notInclude(words(chosen, "job-description"), "Text of listen.")
    assert.include(words(chosen, "job-description"), "Text of walk.")
    assert.notInclude(words(chosen, "person-specification"), "Text of kind.")
    assert.notInclude(words(chosen, "person-specification"), "Heading of essential")
  })
  it("puts the service's own lines at the end of their list, once", () => {
    const text = words({ ...untouched, added: [{ list: "responsibilities", text: "Sing." }] }, "job-description")
    assert.isAbove(text.indexOf("Sing."), text.indexOf("Text of walk."))
    assert.strictEqual(text.split("Sing.").length, 2)
  })
  it("has only those sections of the trust that were asked for", () => {
    assert.notInclude(words(untouched, "job-description"), "Heading of trust")
    const text = words({ ...untouched, trustSections: ["conflict"] }, "job-description")
    assert.include(text, "Text of conflict.")
    assert.notInclude(text, "Text of safety.")
    const own = words({ ...untouched, added: [{ list: "trust", text: "Our own." }] }, "job-description")
    assert.strictEqual(own.split("Our own.").length, 2)
  })
  it("lists local places under their kind", () => {
    const resources = built({ ...untouched, localResources: [{ kind: "park", name: "Green", about: "benches" }] })
      .sections[3]
    assert.deepStrictEqual(resources?.blocks[0], {
      _tag: "BulletList",
      items: [
        { text: "Text of library.", under: [] },
        { text: "Text of park.", under: ["Green: benches"] }
      ]
    })
  })
  it("leaves flagged lines in their place and says why to talk about them, until decided", () => {
    assert.include(words(untouched, "person-specification"), "Text of drives.")
    assert.include(words(untouched, "to-discuss"), "It shuts people out.")
    assert.strictEqual(words({ ...untouched, lines: [{ _tag: "KeepLine", line: "drives" }] }, "to-discuss"), "[]")
  })
})

describe("choices that do not fit", () => {
  it("another template or version", () => {
    assert.strictEqual(refusal({ template: { id: "small-pack", version: 2 } }), "OtherTemplate")
  })
  it("ids the template has not", () => {
    assert.strictEqual(refusal({ lines: [{ _tag: "KeepLine", line: "flies" }] }), "NotInTemplate")
    assert.strictEqual(refusal({ added: [{ list: "listen", text: "No list." }] }), "NotInTemplate")
    assert.strictEqual(refusal({ trustSections: ["kind"] }), "NotInTemplate")
    assert.strictEqual(refusal({ localResources: [{ kind: "moon", name: "Far" }] }), "NotInTemplate")
  })
  it("two choices about one line", () => {
    assert.strictEqual(
      refusal({
        lines: [
          { _tag: "KeepLine", line: "drives" },
          { _tag: "LeaveOutLine", line: "drives", reason: "No." }
        ]
      }),
      "ChosenTwice"
    )
  })
})
