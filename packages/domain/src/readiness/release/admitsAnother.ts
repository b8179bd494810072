import { open } from "./internal/SealedTally.ts"
import { plus, type Tally } from "./Tally.ts"

/** Whether a group still takes a response: never more than were invited, however its links were passed on. */
export const admitsAnother = (voiced: Tally, rest: Tally, invited: number): boolean =>
  open(plus(voiced, rest)).responses < invited
