import { assert } from "@effect/vitest"
import type { Plot, PlotChart } from "../../src/chart/Plot.ts"

export const pointsIn = ({ shapes }: Plot) => shapes.flatMap((shape) => (shape._tag === "Point" ? [shape] : []))
export const strokesIn = ({ shapes }: Plot, look: string) =>
  shapes.flatMap((shape) => (shape._tag === "Stroke" && shape.look === look ? [shape.places] : []))
export const blocksIn = ({ shapes }: Plot) => shapes.flatMap((shape) => (shape._tag === "Block" ? [shape] : []))
export const wordsIn = ({ shapes }: Plot) => shapes.flatMap((shape) => (shape._tag === "Words" ? [shape.text] : []))

/** A title is read at a glance, every row has a cell for each heading, and nothing is drawn outside the drawing. */
export const assertSound = ({ drawAt, table, title }: PlotChart) => {
  assert.isAtMost(title.split(" ").length, 10, title)
  for (const row of table.rows) assert.strictEqual(row.length, table.header.length)
  for (const width of [860, 330]) {
    const plot = drawAt(width)
    assert.strictEqual(plot.width, width)
    for (const shape of plot.shapes) {
      const places = shape._tag === "Stroke" ? shape.places : "x" in shape ? [[shape.x, shape.y] as const] : []
      for (const [x, y] of places) {
        assert.isTrue(
          x >= 0 && x <= width && y >= 0 && y <= plot.height,
          `${shape._tag} at ${x}, ${y} of ${plot.height}`
        )
      }
    }
  }
}
