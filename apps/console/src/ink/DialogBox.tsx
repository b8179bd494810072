import { Box } from "ink"
import type { Dialog } from "../core/screen/dialogLines.ts"
import { cutMark } from "../core/signs.ts"
import { fit } from "../core/text/fit.ts"
import type { Frame } from "./Frame.ts"
import { Line } from "./Line.tsx"

/** Blank columns left and right of a dialog, its border, and a blank inside. */
const beside = 2
const inside = 2

/** How wide the lines of a dialog are, and how many there can be, in a body of so many columns and lines. */
export const dialogSize = (columns: number, body: number) => ({
  width: columns - 2 * (beside + inside),
  height: Math.max(1, body - 3)
})

/** Where the first line of a dialog stands in the window: under header, rule, border and title. */
export const dialogOrigin = { column: beside + inside, line: 4 }

export const DialogBox = ({
  columns,
  dialog,
  frame
}: {
  readonly columns: number
  readonly dialog: Dialog
  readonly frame: Frame
}) => {
  const { width } = dialogSize(columns, 0)
  const mark = cutMark(frame.look)
  return (
    <Box
      flexDirection="column"
      marginX={beside}
      paddingX={inside - 1}
      width={columns - 2 * beside}
      borderStyle={frame.look.ascii ? "classic" : "single"}
    >
      <Line bold>{fit(dialog.title, width, mark)}</Line>
      {dialog.lines.map((line, index) => (
        // lines of a dialog have no names, and are drawn anew with each change
        <Line key={`${index} ${line}`} inverse={index === dialog.chosen}>
          {fit(line, width, mark)}
        </Line>
      ))}
    </Box>
  )
}
