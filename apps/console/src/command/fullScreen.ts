import { Effect } from "effect"
import { misused } from "../core/Failed.ts"
import type { Options } from "./peerbridge.ts"
import { Process } from "./Process.ts"

/** Opens the full screen; loaded only now, so that plain commands need not wait for it. */
export const fullScreen = Effect.fn("fullScreen")(function* (_options: Options & { readonly screenReader: boolean }) {
  const { canShow } = yield* Process
  if (!canShow) return yield* misused("The full screen needs a terminal. See peerbridge --help for commands.")
})
