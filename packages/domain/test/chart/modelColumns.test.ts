import { assert, describe, it } from "@effect/vitest"
import { modelColumns } from "../../src/chart/modelColumns.ts"
import { link, node, parts } from "../logic-model/model.ts"
import { assertSound, blocksIn, strokesIn, wordsIn } from "./plots.ts"

const model = parts(
  [
    node("money", "input"),
    node("space", "input"),
    node("induct", "activity"),
    node("clarity", "short-outcome"),
    node("lasting", "long-outcome"),
    node("stigma", "external-factor"),
    node("open-teams", "assumption")
  ],
  [
    link("money", "induct"),
    link("induct", "clarity"),
    link("clarity", "lasting"),
    link("stigma", "clarity", "threatens"),
    link("induct-to-clarity", "open-teams", "assumes")
  ]
)
const chosen = modelColumns({ model, chosen: "clarity" })
const lookOf = (label: string) => {
  const { shapes } = chosen.drawAt(860)
  const at = shapes.findIndex((shape) => shape._tag === "Words" && shape.text === label)
  const box = shapes[at - 1]
  return box?._tag === "Block" ? box.look : undefined
}

describe("a logic model in columns", () => {
  it("puts each part in the column of its kind, from left to right", () => {
    const [money, space, induct, clarity, lasting] = blocksIn(chosen.drawAt(960))
    // Six columns of 160, with 10 at either side of each; nothing stands in reach or in time.
    assert.deepStrictEqual(
      [money, space, induct, clarity, lasting].map((box) => box?.x),
      [10, 10, 170, 490, 810]
    )
    assert.isAbove(space?.y ?? 0, (money?.y ?? 0) + (money?.height ?? 0))
  })
  it("tells apart what leads to the chosen part, what follows, and what stands beside it", () => {
    assert.deepStrictEqual(["money", "space", "induct", "clarity", "lasting", "stigma", "open teams"].map(lookOf), [
      "leads-here",
      "part",
      "leads-here",
      "chosen",
      "follows",
      "beside",
      "beside"
    ])
  })
  it("draws the links on the way to and from the chosen part, from edge to edge", () => {
    const links = strokesIn(chosen.drawAt(960), "inferred-link")
    assert.deepStrictEqual(
      links.map((places) => places.map(([x]) => x)),
      [
        [150, 170],
        [310, 490],
        [630, 810]
      ]
    )
  })
  it("draws no links where no part is chosen, and asks to choose one", () => {
    const chart = modelColumns({ model, chosen: undefined })
    assert.deepStrictEqual(strokesIn(chart.drawAt(860), "inferred-link"), [])
    assert.strictEqual(chart.title, "7 parts, from what goes in to the long term")
    assert.deepStrictEqual(chart.table.rows[0], ["money", "What goes in", "This is money."])
    assert.include(chart.note, "Choose a part")
    assertSound(chart)
  })
  it("says how many lead to it and how many follow", () => {
    assert.strictEqual(chosen.title, "2 parts lead to this one, 1 follows")
    assert.strictEqual(modelColumns({ model, chosen: "space" }).title, "Nothing leads to this one, nothing follows")
  })
  it("has a row for each part, with how it lies to the chosen one", () => {
    assert.deepStrictEqual(
      chosen.table.rows.map(([label, , relation]) => [label, relation]),
      [
        ["money", "Leads to it"],
        ["space", "No link"],
        ["induct", "Leads to it"],
        ["clarity", "Chosen"],
        ["lasting", "Follows from it"],
        ["open teams", "Threatens it, or is assumed"],
        ["stigma", "Threatens it, or is assumed"]
      ]
    )
  })
  it("stands in one column on a small screen, without links", () => {
    const plot = chosen.drawAt(330)
    assert.deepStrictEqual(new Set(blocksIn(plot).map(({ x }) => x)), new Set([0]))
    assert.deepStrictEqual(strokesIn(plot, "inferred-link"), [])
    assert.isAbove(plot.height, chosen.drawAt(860).height)
    assertSound(chosen)
  })
  it("survives a ring, and a model without parts", () => {
    const ring = parts([node("a"), node("b")], [link("a", "b"), link("b", "a")])
    assert.strictEqual(modelColumns({ model: ring, chosen: "a" }).title, "1 part leads to this one, nothing follows")
    const none = modelColumns({ model: parts([]), chosen: undefined })
    assert.strictEqual(none.title, "This model has no parts yet")
    assert.deepStrictEqual(blocksIn(none.drawAt(860)), [])
    assertSound(none)
    assert.notInclude(wordsIn(none.drawAt(860)), "undefined")
  })
})
