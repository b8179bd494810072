import type { Column, Columns } from "../logic-model/columnsOf.ts"
import type { Link } from "../logic-model/Link.ts"
import type { Slug } from "../Slug.ts"
import { bandScale } from "./bandScale.ts"
import { narrowBelow, words } from "./Drawing.ts"
import { tenth } from "./linearScale.ts"
import type { ModelAround } from "./modelAround.ts"
import { block, type Plot, type Plotted, type PlottedBlock, type PlottedStroke, stroke } from "./Plot.ts"
import { wrapWords } from "./wrapWords.ts"

interface Placed {
  readonly id: Slug
  readonly box: PlottedBlock
  readonly label: ReadonlyArray<string>
}

interface Stack {
  readonly bottom: number
  readonly heading: ReadonlyArray<Plotted>
  readonly parts: ReadonlyArray<Placed>
}

const gap = 10

/**
 * The model at a width: the situation above, six columns across, and what lies under them; links of the chosen part run
 * between the columns, behind the parts. Narrow, all stand one under another and no links are drawn: the shades say it.
 */
export const modelDrawing = ({ above, across, below }: Columns, around: ModelAround, width: number): Plot => {
  const narrow = width < narrowBelow
  const size = narrow ? 14 : 12
  const full = { x: 0, width }
  const one = (columns: ReadonlyArray<Column>, top: number): ReadonlyArray<Stack> =>
    columns
      .filter(({ nodes }) => nodes.length > 0)
      .reduce<ReadonlyArray<Stack>>(
        (stacks, column) => [...stacks, stackOf(column, around, { ...full, top: stacks.at(-1)?.bottom ?? top, size })],
        []
      )
  const upper = one(narrow ? [above, ...across] : [above], 0)
  const topOfColumns = upper.at(-1)?.bottom ?? 0
  const columns = bandScale(across.length, [0, width])
  const middle = narrow
    ? []
    : across.map((column, index) =>
        stackOf(column, around, {
          x: columns.start(index) + gap,
          width: tenth(columns.width - 2 * gap),
          top: topOfColumns,
          size
        })
      )
  const lower = one(below, Math.max(topOfColumns, ...middle.map(({ bottom }) => bottom)))
  const stacks = [...upper, ...middle, ...lower]
  const placed = new Map(stacks.flatMap(({ parts }) => parts.map((part) => [part.id, part.box] as const)))
  return {
    width,
    height: Math.max(0, ...stacks.map(({ bottom }) => bottom)),
    shapes: [
      ...(narrow ? [] : around.links.flatMap(({ link, near }) => linkShape(link, near, placed))),
      ...stacks.flatMap(({ heading, parts }) => [
        ...heading,
        ...parts.flatMap(({ box, label }) => [
          box,
          ...label.map((text, index) =>
            words(
              text,
              { x: tenth(box.x + 6), y: tenth(box.y + 4 + (index + 1) * (size + 3) - 3), size },
              { look: box.look === "chosen" ? "strong" : "plain" }
            )
          )
        ])
      ])
    ]
  }
}

const stackOf = (
  { heading, nodes }: Column,
  { relations }: ModelAround,
  { size, top, width, x }: { readonly x: number; readonly width: number; readonly top: number; readonly size: number }
): Stack => {
  const head = wrapWords(heading, width, size + 1, true)
  const first = top + head.length * (size + 5) + 8
  const parts = nodes.reduce<ReadonlyArray<Placed>>((before, { id, label }) => {
    const relation = relations.get(id)
    const lines = wrapWords(label, width - 12, size, relation === "chosen")
    const last = before.at(-1)?.box
    const y = last === undefined ? first : last.y + last.height + gap
    const box = block(relation ?? "part", { x, y, width, height: lines.length * (size + 3) + 10 })
    return [...before, { id, label: lines, box }]
  }, [])
  const last = parts.at(-1)?.box
  return {
    bottom: (last === undefined ? first : last.y + last.height) + 16,
    heading: head.map((text, index) =>
      words(text, { x, y: top + (index + 1) * (size + 5), size: size + 1 }, { look: "strong" })
    ),
    parts
  }
}

/** From the right edge of a part to the left edge of the next; within a column, or backwards, from middle to middle. */
const linkShape = (
  link: Link,
  near: boolean,
  placed: ReadonlyMap<Slug, PlottedBlock>
): ReadonlyArray<PlottedStroke> => {
  const [from, to] = [placed.get(link.from), placed.get(link.to)]
  if (from === undefined || to === undefined) return []
  const onwards = from.x + from.width <= to.x
  const look = link.provenance[0]._tag === "Stated" ? (near ? "link" : "far-link") : "inferred-link"
  return [
    stroke(look, [
      [tenth(onwards ? from.x + from.width : from.x + from.width / 2), tenth(from.y + from.height / 2)],
      [tenth(onwards ? to.x : to.x + to.width / 2), tenth(to.y + to.height / 2)]
    ])
  ]
}
