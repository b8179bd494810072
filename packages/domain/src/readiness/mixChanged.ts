/** Who answered in a group that was released, in one round. */
export interface Turnout {
  /** Responses. */
  readonly n: number
  /** People invited, where each had a link of their own; `undefined` where a shared link hides it. */
  readonly invited: number | undefined
}

/** Why the same group in two rounds may not be the same people. */
export type MixChange = "size" | "response-rate" | "declared-new"

/**
 * Whether the people differ too much to compare: one round has more than twice the answers of the other; the response
 * rates differ by 30 points or more (where both are known); or the organiser recorded at set-up that half or more of
 * the people in that group are new. Policy. `undefined` = may be compared.
 */
export const mixChanged = (before: Turnout, after: Turnout, declaredNew: boolean): MixChange | undefined => {
  if (Math.min(before.n, after.n) * 2 < Math.max(before.n, after.n)) return "size"
  if (ratesDiffer(before, after)) return "response-rate"
  return declaredNew ? "declared-new" : undefined
}

/** By cross-multiplication: three tenths is not a number a computer holds exactly. */
const ratesDiffer = (before: Turnout, after: Turnout): boolean =>
  before.invited !== undefined &&
  after.invited !== undefined &&
  before.invited > 0 &&
  after.invited > 0 &&
  Math.abs(before.n * after.invited - after.n * before.invited) * 10 >= 3 * before.invited * after.invited
