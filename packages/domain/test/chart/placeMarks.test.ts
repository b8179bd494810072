import { assert, describe, it } from "@effect/vitest"
import { placeMarks } from "../../src/chart/placeMarks.ts"

const places = (...xs: ReadonlyArray<number>) =>
  placeMarks(
    xs.map((x) => ({ group: "clinician" as const, x })),
    100,
    8
  ).map(({ x, y }) => [x, y])

describe("marks on a row", () => {
  it("stand on the row where there is room", () => {
    assert.deepStrictEqual(places(10, 26, 42), [
      [10, 100],
      [26, 100],
      [42, 100]
    ])
  })
  it("move down by their radius where they would cover an earlier one, and never along the scale", () => {
    assert.deepStrictEqual(places(10, 12), [
      [10, 100],
      [12, 108]
    ])
  })
  it("move down as often as need be", () => {
    assert.deepStrictEqual(places(10, 10, 10), [
      [10, 100],
      [10, 108],
      [10, 116]
    ])
  })
  it("keep the place along the scale of every group, however many stand there", () => {
    const xs = [5, 5, 9, 20, 5, 5]
    assert.deepStrictEqual(
      places(...xs).map(([x]) => x),
      xs
    )
  })
})
