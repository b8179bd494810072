import { type Perspective, perspectiveNames } from "@peerbridge/domain/readiness/Perspective"
import type { Progress } from "@peerbridge/domain/readiness/release/progress"
import { progressWord } from "@peerbridge/domain/readiness/willBeShown"

/** How far each group has come, in words: "not enough yet", or how many answered. */
export const progressShown = (
  progress: ReadonlyArray<{ readonly perspective: Perspective; readonly progress: Progress }>
): ReadonlyArray<{
  readonly perspective: Perspective
  readonly name: string
  readonly words: string
  readonly enough: boolean
}> =>
  progress.map(({ perspective, progress: now }) => ({
    perspective,
    name: perspectiveNames[perspective].many,
    words: progressWord(now),
    enough: now._tag === "Enough"
  }))
