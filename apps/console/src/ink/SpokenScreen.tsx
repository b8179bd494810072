import { Box, Text } from "ink"
import type { ListRow } from "../core/Page.ts"
import type { Dialog } from "../core/screen/dialogLines.ts"
import { footerLine } from "../core/screen/footer.ts"
import { topFor } from "../core/screen/layout.ts"
import { here, indexIn, paneOf, positionIn, rowsOf, trailOf } from "../core/screen/looking.ts"
import type { State } from "../core/screen/State.ts"
import { statusLine } from "../core/screen/statusLine.ts"
import type { Frame } from "./Frame.ts"

/** Rows in sight around the one that one stands on: everything is read aloud again when it changes. */
const inSight = 7
/** Sentences are not cut to a width. */
const endless = 1000

interface SpokenScreenProps {
  readonly state: State
  readonly frame: Frame
  readonly dialog: Dialog | undefined
}

/** The same as sentences, for a screen reader: no lines, no columns, one sentence a row, the row one stands on first. */
export const SpokenScreen = ({ dialog, frame, state }: SpokenScreenProps) => {
  const mode = frame.readOnly ? "read-only" : "read-write"
  return (
    <Box flexDirection="column">
      <Text>{`Peerbridge, ${frame.environment} data, ${mode}. ${trailOf(here(state)).join(", ")}.`}</Text>
      {dialog === undefined ? <SpokenList state={state} /> : <SpokenDialog dialog={dialog} />}
      <Text>{aloud(statusLine(state, endless, frame.look))}</Text>
      <Text>{`Keys: ${footerLine(state, endless).replaceAll("  ", ", ")}.`}</Text>
    </Box>
  )
}

const SpokenDialog = ({ dialog }: { readonly dialog: Dialog }) => (
  <Box flexDirection="column">
    <Text>{dialog.title}</Text>
    {dialog.lines
      .filter((line) => line.trim() !== "")
      .map((line, index) => (
        <Text key={`${index} ${line}`}>{`${index + 1 === dialog.chosen ? "Chosen: " : ""}${aloud(line)}`}</Text>
      ))}
  </Box>
)

const SpokenList = ({ state }: { readonly state: State }) => {
  const visit = here(state)
  const pane = paneOf(visit)
  if (pane === undefined) return <Text>{visit.failed ?? "Reading."}</Text>
  const rows = rowsOf(visit, pane)
  const index = indexIn(rows, positionIn(visit, pane))
  const row = rows[index]
  const first = topFor(index - Math.floor(inSight / 2), index, inSight, rows.length)
  return (
    <Box flexDirection="column">
      {visit.page?.head.map((line) => (
        <Text key={line}>{aloud(line)}</Text>
      ))}
      <Text>{`${pane.title}, ${rows.length === 0 ? pane.empty : `${index + 1} of ${rows.length}.`}`}</Text>
      {row === undefined ? null : <Text>{`Here: ${rowAloud(row)}`}</Text>}
      {rows.slice(first, first + inSight).map((one) => (
        <Text key={one.key}>{one.sentence}</Text>
      ))}
    </Box>
  )
}

/** The row one stands on, with why and what comes next, and nothing twice. */
const rowAloud = ({ panel, sentence }: ListRow): string =>
  [
    sentence,
    ...(sentence.includes(panel.why) ? [] : [panel.why]),
    ...(panel.next === undefined ? [] : [`Next: ${panel.next}`])
  ].join(" ")

/** A line made for the eye, with its blanks made into stops. */
const aloud = (line: string): string => line.trim().replaceAll(/\.?\s{2,}/g, ". ")
