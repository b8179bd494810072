import { Box } from "ink"
import type { Pane } from "../core/Page.ts"
import { layoutOf } from "../core/screen/layout.ts"
import { here, indexIn, positionIn, rowsOf } from "../core/screen/looking.ts"
import type { State } from "../core/screen/State.ts"
import { cutMark } from "../core/signs.ts"
import { fit } from "../core/text/fit.ts"
import { wrap } from "../core/text/wrap.ts"
import { DataTable } from "./DataTable.tsx"
import type { Frame } from "./Frame.ts"
import { Line } from "./Line.tsx"

/** The lines above, and the lists of the page: one at a time, or two side by side. */
export const Lists = ({ frame, state }: { readonly frame: Frame; readonly state: State }) => {
  const visit = here(state)
  const { beside, head, list, roomy, tabs } = layoutOf(state)
  const { columns } = state.size
  const mark = cutMark(frame.look)
  const { page } = visit
  if (page === undefined) return <Unread state={state} />
  const left = Math.max(34, Math.min(46, Math.floor(columns * 0.44)))
  const table = (pane: Pane, width: number, focused: boolean) => {
    const rows = rowsOf(visit, pane)
    const position = positionIn(visit, pane)
    return (
      <DataTable
        key={pane.id}
        pane={pane}
        rows={rows}
        index={indexIn(rows, position)}
        top={position.top}
        height={list}
        width={width}
        focused={focused}
        frame={frame}
      />
    )
  }
  const [one, other] = page.panes
  return (
    <Box flexDirection="column">
      {page.head.slice(0, head).map((line) => (
        <Line key={line}>{` ${fit(line, columns - 2, mark)}`}</Line>
      ))}
      {roomy && head > 0 ? <Line>{""}</Line> : null}
      {tabs ? <Tabs panes={page.panes} shown={visit.pane} width={columns} mark={mark} /> : null}
      {beside && other !== undefined ? (
        <Box>
          {table(one, left, visit.pane === 0)}
          {table(other, columns - left, visit.pane === 1)}
        </Box>
      ) : (
        table(page.panes[visit.pane] ?? one, columns, true)
      )}
    </Box>
  )
}

/** The names of the lists, the one in sight in brackets. */
const Tabs = (given: {
  readonly panes: ReadonlyArray<Pane>
  readonly shown: number
  readonly width: number
  readonly mark: string
}) => {
  const names = given.panes.map(({ title }, index) => (index === given.shown ? `[${title}]` : ` ${title} `))
  return <Line bold>{`  ${fit(names.join("  "), given.width - 3, given.mark)}`}</Line>
}

/** Nothing was read yet: that it is being read, or why it could not be. */
const Unread = ({ state }: { readonly state: State }) => {
  const { failed } = here(state)
  const lines = wrap(
    failed === undefined ? "Reading ..." : `${failed} Press R to try again, Esc to go back.`,
    state.size.columns - 4
  )
  return (
    <Box flexDirection="column">
      {lines.map((line) => (
        <Line key={line}>{`  ${line}`}</Line>
      ))}
    </Box>
  )
}
