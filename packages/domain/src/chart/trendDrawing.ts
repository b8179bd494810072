import type { Perspective } from "../readiness/Perspective.ts"
import { line, type Drawn, narrowBelow, textSize, words } from "./Drawing.ts"
import { linearScale } from "./linearScale.ts"
import { placeMarks } from "./placeMarks.ts"
import { type Plot, type Plotted, stroke } from "./Plot.ts"
import { nothingDrawn } from "./plotFrame.ts"
import type { TrendRound } from "./trendRounds.ts"

/** Half the room of a group in a round: groups stand beside each other in page order, so that none covers another. */
const spread = 9

/** The trend at a width: rounds from left to right, in place at the top. Under a round, whether any line stops before it. */
export const trendDrawing = (
  rounds: ReadonlyArray<TrendRound>,
  groups: ReadonlyArray<Perspective>,
  width: number
): Plot => {
  if (groups.length === 0) return nothingDrawn(width, "No group can be shown yet.")
  const narrow = width < narrowBelow
  const size = textSize(width)
  const [left, right, top, bottom] = [narrow ? 64 : 130, width - 12, 20, narrow ? 220 : 300]
  const half = Math.max(30, (groups.length - 1) * spread)
  const centre = linearScale([0, rounds.length - 1], [left + half, right - half])
  const y = linearScale([0, 100], [bottom, top])
  const x = (round: number, group: number): number => centre(round) + (group - (groups.length - 1) / 2) * spread
  return {
    width,
    height: bottom + 2 * size + 18,
    shapes: [
      ...levels.flatMap(({ at, name }): ReadonlyArray<Drawn> => [
        line("grid", [left, y(at)], [right, y(at)]),
        words(name, { x: 0, y: y(at) + size / 3, size }, { look: "quiet" })
      ]),
      ...rounds.map(({ number }, index) =>
        words(
          narrow ? `${number}` : `Round ${number}`,
          { x: centre(index), y: bottom + size + 8, size },
          { anchor: "middle" }
        )
      ),
      ...groups.flatMap((group, place) =>
        rounds.flatMap((round, index): ReadonlyArray<Plotted> => {
          const [was, is] = [valueOf(rounds[index - 1], group), valueOf(round, group)]
          return was === undefined || is === undefined || round.notComparable.includes(group)
            ? []
            : [
                stroke(
                  "trace",
                  [
                    [x(index - 1, place), y(was)],
                    [x(index, place), y(is)]
                  ],
                  group
                )
              ]
        })
      ),
      ...groups.flatMap((group, place) =>
        rounds.flatMap((round, index) => {
          const value = valueOf(round, group)
          return value === undefined ? [] : placeMarks([{ group, x: x(index, place) }], y(value), narrow ? 6 : 8.5)
        })
      ),
      ...rounds.flatMap((round, index) => {
        const why = whyStopped(round, groups, index > 0)
        return why === undefined
          ? []
          : [
              words(
                narrow ? "Gap" : why,
                { x: centre(index), y: bottom + 2 * size + 12, size: narrow ? size : size - 2 },
                { anchor: "middle", look: "quiet" }
              )
            ]
      })
    ]
  }
}

const levels = [
  { at: 0, name: "Not yet" },
  { at: 50, name: "Partly" },
  { at: 100, name: "In place" }
] as const

const valueOf = (round: TrendRound | undefined, group: Perspective): number | undefined => {
  const cell = round?.cells?.[group]
  return cell?._tag === "Figure" ? cell.value : undefined
}

const whyStopped = (round: TrendRound, groups: ReadonlyArray<Perspective>, later: boolean): string | undefined => {
  const shown = groups.filter((group) => valueOf(round, group) !== undefined)
  if (round.cells === undefined) return "Not asked"
  const stopped = later ? shown.filter((group) => round.notComparable.includes(group)).length : 0
  if (stopped > 0) return `Cannot compare: ${stopped} of ${groups.length}`
  return shown.length < groups.length ? `Not shown: ${groups.length - shown.length} of ${groups.length}` : undefined
}
