import { type Funnel, type FunnelLimits, funnelLimits, type FunnelPosition } from "../evaluation/funnel.ts"
import { line, words } from "./Drawing.ts"
import { linearScale } from "./linearScale.ts"
import { type Place, type Plot, type PlottedPoint, point, stroke } from "./Plot.ts"
import { endsInWords, plotFrame } from "./plotFrame.ts"

/** How many sizes the limits are worked out for: enough for a smooth curve. */
const sizesDrawn = 40

/** The funnel at a width. Teams beyond a limit carry their names; all names are in the table. */
export const funnelDrawing = ({ centre, points }: Funnel<string>, width: number): Plot => {
  const frame = plotFrame(width, { low: 0, high: 1, inWords: (value) => `${Math.round(value * 100)}%` })
  const largest = Math.max(...points.map(({ denominator }) => denominator))
  const x = linearScale([0, largest], [frame.left, frame.right - 12])
  const sizes = [
    ...new Set(
      Array.from({ length: sizesDrawn }, (_, index) => Math.max(1, Math.round((largest * (index + 1)) / sizesDrawn)))
    )
  ]
  const around = sizes.map((n) => ({ n, limits: funnelLimits(n, centre) }))
  const curve = (limit: keyof FunnelLimits, side: "lower" | "upper"): ReadonlyArray<Place> =>
    around.map(({ limits, n }) => [x(n), frame.y(limits[limit][side] / n)])
  const radius = frame.narrow ? 4.5 : 5.5
  return {
    width,
    height: frame.height,
    shapes: [
      ...frame.axis,
      stroke("limit", curve("warn", "lower")),
      stroke("limit", curve("warn", "upper")),
      stroke("outer-limit", curve("act", "lower")),
      stroke("outer-limit", curve("act", "upper")),
      stroke("centre", [
        [frame.left, frame.y(centre)],
        [frame.right, frame.y(centre)]
      ]),
      line("scale", [frame.left, frame.bottom], [frame.right, frame.bottom]),
      ...endsInWords(frame, "0", `${largest} counted`),
      ...points.map(({ denominator, position, proportion }) =>
        point(
          shapes[position],
          position === "inside" ? "plain" : "neutral",
          { x: x(denominator), y: frame.y(proportion), radius },
          position === "warn-low" || position === "warn-high"
        )
      ),
      ...points.flatMap(({ denominator, name, position, proportion }) => {
        if (position === "inside") return []
        const end = x(denominator) > (frame.left + frame.right) / 2
        return [
          words(
            name,
            { x: x(denominator) + (end ? -10 : 10), y: frame.y(proportion) + frame.size / 3, size: frame.size },
            { anchor: end ? "end" : "start", look: "strong" }
          )
        ]
      })
    ]
  }
}

const shapes: Readonly<Record<FunnelPosition, PlottedPoint["shape"]>> = {
  inside: "dot",
  "warn-low": "down",
  "warn-high": "up",
  "act-low": "down",
  "act-high": "up"
}
