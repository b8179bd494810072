import { Box } from "ink"
import type { Dialog } from "../core/screen/dialogLines.ts"
import { footerLine } from "../core/screen/footer.ts"
import { isTooSmall, layoutOf, least } from "../core/screen/layout.ts"
import { here, rowHere } from "../core/screen/looking.ts"
import { panelLines } from "../core/screen/panelLines.ts"
import type { State } from "../core/screen/State.ts"
import { statusLine } from "../core/screen/statusLine.ts"
import { cutMark, ruleOf } from "../core/signs.ts"
import { fit } from "../core/text/fit.ts"
import { DialogBox } from "./DialogBox.tsx"
import type { Frame } from "./Frame.ts"
import { Header } from "./Header.tsx"
import { Line } from "./Line.tsx"
import { Lists } from "./Lists.tsx"

interface ScreenProps {
  readonly state: State
  readonly frame: Frame
  readonly dialog: Dialog | undefined
}

/** The whole window, exactly as high as it is. */
export const Screen = ({ dialog, frame, state }: ScreenProps) => {
  const { columns, rows } = state.size
  if (isTooSmall(state)) {
    return (
      <Line>
        {fit(`The window is ${columns}x${rows}. Peerbridge needs ${least.columns}x${least.rows}; q quits.`, columns)}
      </Line>
    )
  }
  const { body, panel, roomy } = layoutOf(state)
  const rule = <Line dimColor>{ruleOf(columns, frame.look)}</Line>
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      <Header frame={frame} state={state} />
      {rule}
      <Box flexDirection="column" height={body} overflow="hidden">
        {dialog === undefined ? (
          <Lists frame={frame} state={state} />
        ) : (
          <DialogBox columns={columns} dialog={dialog} frame={frame} />
        )}
      </Box>
      {rule}
      <PanelOf frame={frame} state={state} height={panel} />
      {roomy ? rule : null}
      <Line>{` ${statusLine(state, columns - 2, frame.look)}`}</Line>
      {roomy ? rule : null}
      <Line>{` ${fit(footerLine(state, columns - 2), columns - 2, cutMark(frame.look))}`}</Line>
    </Box>
  )
}

/** Why, what next, and from where, of the row one stands on. */
const PanelOf = ({ frame, height, state }: Pick<ScreenProps, "frame" | "state"> & { readonly height: number }) => {
  const row = rowHere(here(state))
  const { columns } = state.size
  const lines = row === undefined ? [] : panelLines(row.panel, columns - 2, height, cutMark(frame.look))
  return (
    <Box flexDirection="column" height={height}>
      {Array.from({ length: height }, (_, index) => (
        <Line key={index}>{` ${lines[index] ?? ""}`}</Line>
      ))}
    </Box>
  )
}
