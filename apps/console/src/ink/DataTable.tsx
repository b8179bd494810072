import { Box } from "ink"
import { useMemo } from "react"
import type { ListRow, Pane } from "../core/Page.ts"
import { topFor } from "../core/screen/layout.ts"
import { cutMark, pointer } from "../core/signs.ts"
import { columnWidths } from "../core/table/columnWidths.ts"
import { cellLine, titleLine } from "../core/table/tableLine.ts"
import { wrap } from "../core/text/wrap.ts"
import type { Frame } from "./Frame.ts"
import { Line } from "./Line.tsx"

/** So many rows are looked at to see how wide the columns should be. */
const measured = 400

interface DataTableProps {
  readonly pane: Pane
  readonly rows: ReadonlyArray<ListRow>
  readonly index: number
  readonly top: number
  /** Rows in sight, under the titles. */
  readonly height: number
  readonly width: number
  /** The keys act on this list. */
  readonly focused: boolean
  readonly frame: Frame
}

/** A list as a table: only the rows in sight are drawn. The row one stands on has a pointer, and stands out where the terminal can. */
export const DataTable = ({ focused, frame, height, index, pane, rows, top, width }: DataTableProps) => {
  const mark = cutMark(frame.look)
  const margin = 3
  const placed = useMemo(() => columnWidths(pane.columns, pane.rows.slice(0, measured), width - margin), [pane, width])
  const first = topFor(top, index, height, rows.length)
  return (
    <Box flexDirection="column" width={width} height={height + 1}>
      <Line bold>{`   ${titleLine(placed, mark)}`}</Line>
      {rows.length === 0
        ? wrap(pane.rows.length === 0 ? pane.empty : "No row fits the filter. Esc takes it away.", width - margin)
            .slice(0, height)
            .map((line) => <Line key={line}>{`   ${line}`}</Line>)
        : rows.slice(first, first + height).map((row, offset) => {
            const stands = focused && first + offset === index
            return (
              <Line key={row.key} inverse={stands}>
                {` ${stands ? pointer : " "} ${cellLine(placed, row.cells, mark)}`}
              </Line>
            )
          })}
    </Box>
  )
}
