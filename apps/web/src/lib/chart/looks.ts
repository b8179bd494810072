import type { DrawnBox, DrawnLine, DrawnWords } from "@peerbridge/domain/chart/Drawing"

/** Strokes of lines, as SVG attributes: inline styles are forbidden, and an exported drawing must carry its looks with it. */
export const lineLooks: Readonly<
  Record<DrawnLine["look"], { readonly stroke: string; readonly "stroke-width": number }>
> = {
  grid: { stroke: "#d8dde0", "stroke-width": 1 },
  row: { stroke: "#d8dde0", "stroke-width": 1 },
  scale: { stroke: "#aeb7bd", "stroke-width": 2 },
  gap: { stroke: "#aeb7bd", "stroke-width": 2 },
  "wide-gap": { stroke: "#212b32", "stroke-width": 4 }
}

/** Whether a box is filled with the colour of its group, outlined with it, or neither. */
export const boxLooks: Readonly<Record<DrawnBox["look"], "hatched" | "outlined" | "filled" | "white">> = {
  withheld: "hatched",
  most: "outlined",
  span: "filled",
  bar: "filled",
  ground: "white"
}

/** Colour and weight of text. */
export const wordLooks: Readonly<Record<DrawnWords["look"], { readonly fill: string; readonly weight: 400 | 700 }>> = {
  plain: { fill: "#212b32", weight: 400 },
  strong: { fill: "#212b32", weight: 700 },
  quiet: { fill: "#4c6272", weight: 400 }
}
