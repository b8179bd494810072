import { Effect } from "effect"
import { failedCall, misused } from "../core/Failed.ts"
import { openSession } from "./openSession.ts"
import type { Options } from "./peerbridge.ts"
import { Process } from "./Process.ts"

/** Opens the full screen; loaded only now, so that plain commands need not wait for it. */
export const fullScreen = Effect.fn("fullScreen")(function* (options: Options & { readonly screenReader: boolean }) {
  const { canShow, env, say } = yield* Process
  if (!canShow) return yield* misused("The full screen needs a terminal. peerbridge --help lists the commands.")
  const spoken =
    options.screenReader ||
    ["PEERBRIDGE_SCREEN_READER", "ACCESSIBLE", "INK_SCREEN_READER"].some((name) => isOn(env[name]))
  // What goes wrong inside is told once the screen is closed: told now, it would be drawn over.
  const trouble: Array<string> = []
  const left = yield* Effect.scoped(
    Effect.gen(function* () {
      const [session, { openScreen }] = yield* Effect.all(
        [
          openSession(options, { changes: false, spoken, report: (cause) => trouble.push(cause) }),
          Effect.promise(() => import("../ink/openScreen.tsx"))
        ],
        { concurrency: "unbounded" }
      )
      return yield* Effect.tryPromise({
        try: (signal) => openScreen(session, { stdin: process.stdin, stdout: process.stdout, spoken, clock, signal }),
        catch: failedCall
      })
    })
  )
  for (const cause of trouble) say(`${cause}\n`)
  if (left.interrupted) return yield* Effect.interrupt
})

const isOn = (value: string | undefined): boolean => value !== undefined && !["", "0", "false"].includes(value)

const clock = (): string => new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })
