import { perspectiveNames } from "@peerbridge/domain/readiness/Perspective"
import type { Look } from "../Look.ts"
import type { GroupStandingOut, ProgressOut } from "../outputs.ts"
import type { ListRow } from "../Page.ts"
import { groupLabel } from "../signs.ts"
import type { Column } from "../table/Column.ts"

export const groupColumns: ReadonlyArray<Column> = [
  { id: "group", title: "Group", min: 12, max: 24, grows: true },
  { id: "answered", title: "Answered", min: 10, max: 15 }
]

type Perspective = GroupStandingOut["perspective"]

const labelled = (perspective: Perspective, look: Look): string =>
  look.spoken ? groupLabel(perspective, look) : `${groupLabel(perspective, look)} ${perspectiveNames[perspective].many}`

/** A group in shown results: how many answered of how many invited, for groups that are shown only. */
export const groupRow = (group: GroupStandingOut, look: Look): ListRow => {
  const answered =
    group._tag === "Shown" ? `${group.n} of ${group.invited}` : group._tag === "NotShown" ? "not shown" : "not invited"
  return row(group.perspective, answered, look, group.sentence, group._tag === "NotShown" ? group.ways : [])
}

/** A group of a round that is not shown yet. Below `k` nothing is counted: few answers look like none. */
export const invitedRow = (
  perspective: Perspective,
  progress: ProgressOut["progress"] | undefined,
  look: Look
): ListRow =>
  progress === undefined
    ? row(perspective, "invited", look, "This group is invited.", [])
    : progress._tag === "Enough"
      ? row(
          perspective,
          `${progress.responses} so far`,
          look,
          `${progress.responses} have answered, counted once a day.`,
          []
        )
      : row(perspective, "not enough yet", look, "Not enough yet to be shown. Few answers look like none here.", [])

const row = (
  perspective: Perspective,
  answered: string,
  look: Look,
  why: string,
  ways: ReadonlyArray<string>
): ListRow => ({
  key: perspective,
  cells: [labelled(perspective, look), answered],
  sentence: `${perspectiveNames[perspective].many}: ${answered}. ${why}`,
  panel: {
    why: `${perspectiveNames[perspective].many}: ${why}`,
    ...(ways[0] === undefined ? {} : { next: ways[0] }),
    more: ways.slice(1)
  }
})
