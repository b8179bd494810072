import { assert, describe, it } from "@effect/vitest"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { diffModels, isSameModel } from "@peerbridge/domain/logic-model/diffModels"
import { fork } from "@peerbridge/domain/logic-model/DraftModel"
import { editModel } from "@peerbridge/domain/logic-model/editModel"
import { LogicModel } from "@peerbridge/domain/logic-model/LogicModel"
import type { ModelEdit } from "@peerbridge/domain/logic-model/ModelEdit"
import { publishModel } from "@peerbridge/domain/logic-model/publishModel"
import { Result, Schema } from "effect"
import { frozen, link, node, published } from "./model.ts"

const today = CalendarDate.make("2026-11-21")
const draft = frozen(fork(frozen(published), { id: "riverside", title: "Riverside's model" }))

const edits: ReadonlyArray<ModelEdit> = [
  { _tag: "AddNode", node: node("leaflet") },
  { _tag: "AddLink", link: link("leaflet", "staff") },
  { _tag: "RewordNode", id: "clarity", label: "Everyone knows", sentence: "Everyone knows the role." },
  { _tag: "RemoveNode", id: "stigma" },
  { _tag: "RemoveLink", id: "money-to-induct" },
  { _tag: "AttachIndicator", node: "lasting", indicator: "continuous-cover" }
]

describe("publishing", () => {
  it("makes a version that is a valid model and holds what the draft held", () => {
    const model = Result.getOrThrow(publishModel(draft, 0, today))
    assert.deepStrictEqual([model.id, model.version, model.publishedOn], ["riverside", 1, today])
    assert.isTrue(isSameModel(diffModels(draft, model)))
    assert.deepStrictEqual(Schema.decodeUnknownSync(LogicModel)(model, { onExcessProperty: "error" }), model)
  })
  it("forking, editing and publishing leave every version as it was", () => {
    const first = frozen(Result.getOrThrow(publishModel(draft, 0, today)))
    const before = JSON.stringify(first)
    const edited = edits.reduce(
      (now, edit) => frozen(Result.getOrThrow(editModel(now, now.revision, edit))),
      frozen(fork(first, first))
    )
    const second = Result.getOrThrow(publishModel(edited, edits.length, today))
    assert.strictEqual(JSON.stringify(first), before)
    assert.strictEqual(second.version, 2)
    assert.deepStrictEqual(second.basedOn, { id: "riverside", version: 1 })
    assert.isFalse(isSameModel(diffModels(first, second)))
  })
  it("is refused when somebody edited since", () => {
    const result = publishModel(draft, 1, today)
    assert.deepInclude(Result.isFailure(result) ? result.failure : undefined, {
      _tag: "DraftMoved",
      seen: 1,
      current: 0
    })
  })
  it("is refused while the model contradicts itself, and says why", () => {
    const broken = Result.getOrThrow(editModel(draft, 0, { _tag: "AddLink", link: link("lasting", "normal") }))
    const result = publishModel(broken, 1, today)
    const failure = Result.isFailure(result) ? result.failure : undefined
    assert.strictEqual(failure?._tag, "ModelNotReady")
    assert.strictEqual(
      failure?.message,
      "The model cannot be published yet: “lasting”, “normal” rest on each other in a ring, so none can be reckoned first."
    )
  })
  it("is not held up by warnings", () => {
    const orphaned = Result.getOrThrow(editModel(draft, 0, { _tag: "AddNode", node: node("alone", "reach") }))
    assert.isTrue(Result.isSuccess(publishModel(orphaned, 1, today)))
  })
})

it("a model in which an id is used twice is refused", () => {
  const twice = { ...published, nodes: [...published.nodes, node("money", "input")] }
  assert.throws(() => Schema.decodeUnknownSync(LogicModel)(twice), /the id money is used twice/)
})
