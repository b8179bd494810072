import { setTimeout as pause } from "node:timers/promises"

/** Waits until something holds, and says what there was when it never did. */
export const until = async (holds: () => boolean, describe: () => string): Promise<void> => {
  const giveUpAt = Date.now() + 60_000
  while (!holds()) {
    if (Date.now() > giveUpAt) throw new Error(`It never came to that. There was:\n${describe()}`)
    await pause(15)
  }
}
