import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { RecordIndex } from "./RecordIndex.ts"
import { covers, type TeamId, type Worker } from "./Records.ts"

/** Whether a worker has started and not left. Someone off ill is in post. */
export const isInPost = ({ leftOn, startedOn }: Worker, on: CalendarDate): boolean =>
  startedOn <= on && (leftOn === undefined || on <= leftOn)

/** The team a worker belongs to on a day; of stays that overlap the one begun last. */
export const teamOn = ({ stays }: Worker, on: CalendarDate): TeamId | undefined =>
  stays.reduce<Worker["stays"][number] | undefined>(
    (latest, stay) =>
      covers(stay, on) &&
      (latest === undefined || stay.from > latest.from || (stay.from === latest.from && stay.team < latest.team))
        ? stay
        : latest,
    undefined
  )?.team

/** Those in post in a team on a day, by id. */
export const workersOf = (index: RecordIndex, team: TeamId, on: CalendarDate): ReadonlyArray<Worker> =>
  index.workers.filter((worker) => isInPost(worker, on) && teamOn(worker, on) === team)

/** Those in post in a team on a day and those who will start in it, by id. */
export const workersOfOrComing = (index: RecordIndex, team: TeamId, on: CalendarDate): ReadonlyArray<Worker> =>
  index.workers.filter(
    (worker) =>
      (worker.leftOn === undefined || on <= worker.leftOn) &&
      teamOn(worker, worker.startedOn > on ? worker.startedOn : on) === team
  )
