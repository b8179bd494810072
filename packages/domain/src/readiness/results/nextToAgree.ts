/** How far a meeting is. */
export interface MeetingProgress {
  /** Items in the order of the meeting. */
  readonly queue: ReadonlyArray<string>
  readonly settled: ReadonlyArray<string>
  /** Left for the end, in the order they were left. */
  readonly skipped: ReadonlyArray<string>
}

/**
 * The item after `current`: the next one in order that is neither settled nor skipped, from the start again if need be; then
 * what was skipped. `undefined` when nothing is left but `current` itself: the meeting is through.
 */
export const nextToAgree = ({ queue, settled, skipped }: MeetingProgress, current?: string): string | undefined => {
  const at = current === undefined ? -1 : queue.indexOf(current)
  const open = (item: string): boolean => !settled.includes(item) && item !== current
  const inTurn = [...queue.slice(at + 1), ...queue.slice(0, Math.max(0, at))].filter((item) => !skipped.includes(item))
  return inTurn.find(open) ?? skipped.filter((item) => queue.includes(item)).find(open)
}
