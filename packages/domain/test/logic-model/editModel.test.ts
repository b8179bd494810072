import { assert, describe, it } from "@effect/vitest"
import { type DraftModel, fork } from "@peerbridge/domain/logic-model/DraftModel"
import { editModel } from "@peerbridge/domain/logic-model/editModel"
import type { ModelEdit } from "@peerbridge/domain/logic-model/ModelEdit"
import { SourceId } from "@peerbridge/domain/provenance/Source"
import { Result } from "effect"
import { frozen, link, node, published } from "./model.ts"

const draft = frozen(fork(frozen(published), { id: "riverside", title: "Riverside's model" }))

const after = (edit: ModelEdit, from: DraftModel = draft): DraftModel =>
  Result.getOrThrow(editModel(from, from.revision, edit))
const refusal = (edit: ModelEdit, seen = 0) => {
  const result = editModel(draft, seen, edit)
  return Result.isFailure(result) ? result.failure : undefined
}

describe("a fork", () => {
  it("starts as the published version, names it, and counts its edits from 0", () => {
    assert.deepStrictEqual(draft.nodes, published.nodes)
    assert.deepStrictEqual(draft.basedOn, { id: "a-template", version: 3 })
    assert.deepStrictEqual([draft.id, draft.version, draft.revision], ["riverside", 1, 0])
  })
  it("under the same id becomes the next version", () => {
    assert.strictEqual(fork(published, { id: "a-template", title: "Again" }).version, 4)
  })
})

describe("an edit", () => {
  it("adds a part and moves the draft on by one revision", () => {
    const next = after({ _tag: "AddNode", node: node("leaflet") })
    assert.deepStrictEqual(next.nodes.at(-1), node("leaflet"))
    assert.strictEqual(next.revision, 1)
  })
  it("rewords a part, which then no longer claims to say what the source says", () => {
    const citations = [{ source: SourceId.make("logic-model"), at: { part: "Activities", entry: 1 } }] as const
    const stated = {
      ...node("from-source"),
      provenance: [
        { _tag: "Stated" as const, citations, strength: "own-wording" as const, match: "exact" as const }
      ] as const
    }
    const words = { label: "Welcome", sentence: "We welcome people." }
    const next = after({ _tag: "RewordNode", id: "from-source", ...words }, after({ _tag: "AddNode", node: stated }))
    assert.deepStrictEqual(next.nodes.at(-1), {
      ...stated,
      ...words,
      provenance: [{ _tag: "Policy", reason: "Reworded in the local model", citations }]
    })
  })
  it("removes a part with every link, assumption and measure that hangs on it", () => {
    const next = after({ _tag: "RemoveNode", id: "clarity" })
    assert.deepStrictEqual(
      next.links.map(({ id }) => id),
      ["money-to-induct", "induct-to-staff", "normal-to-lasting", "stigma-to-normal"]
    )
    assert.deepStrictEqual(next.indicators, [])
  })
  it("links two parts", () => {
    assert.deepStrictEqual(
      after({ _tag: "AddLink", link: link("induct", "normal") }).links.at(-1),
      link("induct", "normal")
    )
  })
  it("removes a link with what it assumes", () => {
    const next = after({ _tag: "RemoveLink", id: "staff-to-clarity" })
    assert.isFalse(next.links.some(({ id }) => id === "staff-to-clarity" || id === "clarity-if-open"))
    assert.strictEqual(next.links.length, published.links.length - 2)
  })
  it("attaches a measure and takes it off again", () => {
    const attached = after({ _tag: "AttachIndicator", node: "normal", indicator: "standing-places" })
    assert.deepStrictEqual(attached.indicators.at(-1), { node: "normal", indicator: "standing-places" })
    assert.deepStrictEqual(
      after({ _tag: "DetachIndicator", node: "normal", indicator: "standing-places" }, attached).indicators,
      published.indicators
    )
  })
})

describe("an edit is refused", () => {
  it("when somebody else edited in between", () => {
    const [first] = [after({ _tag: "AddNode", node: node("one") })]
    const second = editModel(first, 0, { _tag: "AddNode", node: node("two") })
    assert.deepInclude(Result.isFailure(second) ? second.failure : undefined, {
      _tag: "DraftMoved",
      seen: 0,
      current: 1
    })
  })
  it("when the id is used by another part or link", () => {
    assert.deepInclude(refusal({ _tag: "AddNode", node: node("clarity") }), { _tag: "IdTaken", id: "clarity" })
    assert.deepInclude(refusal({ _tag: "AddNode", node: node("money-to-induct") }), {
      _tag: "IdTaken",
      id: "money-to-induct"
    })
    assert.deepInclude(refusal({ _tag: "AddLink", link: { ...link("induct", "normal"), id: "clarity" } }), {
      _tag: "IdTaken",
      id: "clarity"
    })
  })
  it("when the part or link is not there", () => {
    assert.deepInclude(refusal({ _tag: "RewordNode", id: "gone", label: "x", sentence: "x" }), {
      _tag: "NodeNotFound",
      id: "gone"
    })
    assert.deepInclude(refusal({ _tag: "RemoveNode", id: "gone" }), { _tag: "NodeNotFound", id: "gone" })
    assert.deepInclude(refusal({ _tag: "AddLink", link: link("gone", "clarity") }), {
      _tag: "NodeNotFound",
      id: "gone"
    })
    assert.deepInclude(refusal({ _tag: "AddLink", link: link("clarity", "gone") }), {
      _tag: "NodeNotFound",
      id: "gone"
    })
    assert.deepInclude(refusal({ _tag: "AddLink", link: link("gone", "open-teams", "assumes") }), {
      _tag: "LinkNotFound",
      id: "gone"
    })
    assert.deepInclude(refusal({ _tag: "RemoveLink", id: "gone" }), { _tag: "LinkNotFound", id: "gone" })
    assert.deepInclude(refusal({ _tag: "AttachIndicator", node: "gone", indicator: "x" }), {
      _tag: "NodeNotFound",
      id: "gone"
    })
  })
  it("when two parts are joined already", () => {
    const twin = { ...link("money", "induct", "requires"), id: "twin" }
    assert.deepInclude(refusal({ _tag: "AddLink", link: twin }), { _tag: "AlreadyLinked", link: "money-to-induct" })
  })
  it("when the kind of link does not fit its ends", () => {
    const why = (from: string, to: string, kind: "enables" | "requires" | "threatens" | "assumes") => {
      const failure = refusal({ _tag: "AddLink", link: { ...link(from, to, kind), id: "new-link" } })
      return failure?._tag === "LinkDoesNotFit" ? failure.why : undefined
    }
    assert.strictEqual(why("clarity", "clarity", "enables"), "to-itself")
    assert.strictEqual(why("clarity", "open-teams", "assumes"), "assumption-needed")
    assert.strictEqual(why("money-to-induct", "clarity", "assumes"), "assumption-needed")
    assert.strictEqual(why("money-to-induct", "clarity", "enables"), "assumption-needed")
    assert.strictEqual(why("clarity-if-open", "open-teams", "assumes"), "assumption-needed")
    assert.strictEqual(why("clarity", "normal", "threatens"), "external-factor-needed")
    assert.strictEqual(why("stigma", "clarity", "enables"), "external-factor-only-threatens")
    assert.strictEqual(why("clarity", "stigma", "enables"), "external-factor-only-threatens")
    assert.strictEqual(why("stigma", "clarity", "threatens"), undefined)
    assert.strictEqual(why("money-to-induct", "open-teams", "assumes"), undefined)
  })
  it("when a measure hangs there already, or does not", () => {
    const attached = { node: "clarity", indicator: "role-description-current" }
    assert.deepInclude(refusal({ _tag: "AttachIndicator", ...attached }), { _tag: "AlreadyAttached", ...attached })
    assert.deepInclude(refusal({ _tag: "DetachIndicator", ...attached, node: "normal" }), {
      _tag: "NotAttached",
      node: "normal"
    })
  })
  it("with words that say what is the matter", () => {
    assert.strictEqual(
      refusal({ _tag: "RemoveNode", id: "money" }, 7)?.message,
      "The model was changed while you were writing: you saw revision 7, it is now 0"
    )
    assert.strictEqual(
      refusal({ _tag: "AddLink", link: link("induct", "normal", "threatens") })?.message,
      'induct cannot be linked to normal as "threatens": only an external factor threatens'
    )
  })
})
