import type { Perspective } from "@peerbridge/domain/readiness/Perspective"

/** The shape that stands for a group on every page, in print and in the console. */
export type Shape = "circle" | "diamond" | "triangle" | "square" | "triangle-down" | "cross"

/** Shape and colour of each group. The shape says who; the colour only goes along. */
export const groups: Readonly<Record<Perspective, { readonly shape: Shape; readonly colour: string }>> = {
  "service-user": { shape: "circle", colour: "#ae2573" },
  carer: { shape: "diamond", colour: "#ae2573" },
  "peer-support-worker": { shape: "triangle", colour: "#330072" },
  clinician: { shape: "square", colour: "#005eb8" },
  manager: { shape: "triangle-down", colour: "#4c6272" },
  commissioner: { shape: "cross", colour: "#4c6272" }
}

const points = (radius: number, ...corners: ReadonlyArray<readonly [number, number]>): string =>
  `M${corners.map(([x, y]) => `${round(x * radius)} ${round(y * radius)}`).join("L")}Z`

const round = (value: number): number => Math.round(value * 100) / 100

/**
 * The outline of a shape around 0, 0, as an SVG path, for icons and for marks in charts. `radius` is that of the circle;
 * the other shapes are sized to look as large.
 */
export const shapePath = (shape: Shape, radius: number): string => {
  switch (shape) {
    case "circle":
      return `M${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0Z`
    case "diamond":
      return points(radius, [0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0])
    case "triangle":
      return points(radius, [0, -1.15], [1.15, 0.9], [-1.15, 0.9])
    case "square":
      return points(radius, [-0.92, -0.92], [0.92, -0.92], [0.92, 0.92], [-0.92, 0.92])
    case "triangle-down":
      return points(radius, [0, 1.15], [1.15, -0.9], [-1.15, -0.9])
    case "cross":
      return points(
        radius,
        [-0.35, -1.05],
        [0.35, -1.05],
        [0.35, -0.35],
        [1.05, -0.35],
        [1.05, 0.35],
        [0.35, 0.35],
        [0.35, 1.05],
        [-0.35, 1.05],
        [-0.35, 0.35],
        [-1.05, 0.35],
        [-1.05, -0.35],
        [-0.35, -0.35]
      )
  }
}
