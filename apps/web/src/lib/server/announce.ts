import { openSetUp } from "@peerbridge/application/organisation/setUp"
import { adoptAddress } from "@peerbridge/application/settings/publicAddress"
import { Effect, Option } from "effect"
import { publicOrigin } from "./origin.ts"
import { runtime } from "./runtime.ts"

/**
 * Keeps the address the server was started with for links and QR codes. While nobody has set up this installation, prints the
 * one-time link that does, at every start a new one.
 */
export const announceSetUp = (): Promise<void> =>
  runtime.runPromise(
    Effect.map(
      Effect.andThen(adoptAddress(publicOrigin), openSetUp()),
      Option.match({
        onNone: () => undefined,
        onSome: (secret) => {
          process.stdout.write(
            `\nSet up the first administrator (this link works once):\n  ${publicOrigin}/set-up/${secret}\n\n`
          )
        }
      })
    )
  )
