import { Box, Text } from "ink"
import { here, trailOf } from "../core/screen/looking.ts"
import type { State } from "../core/screen/State.ts"
import { cutMark, pathMark } from "../core/signs.ts"
import { cutTo, ends, path, widthOf } from "../core/text/fit.ts"
import type { Frame } from "./Frame.ts"

const colours = { live: "yellow", test: "magenta", demo: "cyan" } as const

/** Which data one works on, always in words; where one is; who one is, and whether changes are possible. */
export const Header = ({ frame, state }: { readonly frame: Frame; readonly state: State }) => {
  const { actor, environment, look, readOnly } = frame
  const mark = cutMark(look)
  const start = ` PEERBRIDGE  ${environment}  `
  const right = `${cutTo(actor.name, 20, mark)}  ${readOnly ? "read-only" : "read-write"} `
  const width = state.size.columns - widthOf(start)
  const trail = path(trailOf(here(state)), ` ${pathMark} `, width - widthOf(right) - 2, mark)
  return (
    <Box height={1}>
      <Text bold>{" PEERBRIDGE  "}</Text>
      <Text bold inverse {...(look.colour ? { color: colours[environment] } : {})}>{`${environment}`}</Text>
      <Text wrap="truncate-end">{`  ${ends(trail, right, width, mark)}`}</Text>
    </Box>
  )
}
