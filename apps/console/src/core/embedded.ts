import type { Actor } from "@peerbridge/application/access/Actor"
import { type Client } from "@peerbridge/api/client"
import { localClient } from "@peerbridge/api/localClient"
import { configuredLocation } from "@peerbridge/storage/engine/Database"
import { openInstallation } from "@peerbridge/storage/Installation"
import { storageLayer } from "@peerbridge/storage/storage"
import { Cause, Effect, Exit, Layer, ManagedRuntime } from "effect"
import { existsSync } from "node:fs"
import { userInfo } from "node:os"
import { exitCode } from "./exitCode.ts"
import { Failed } from "./Failed.ts"

// The composition root of the console: with backup.ts the only place that knows which adapters stand behind the ports.

/** What is opened here. */
export interface EmbeddedOptions {
  readonly folder: string
  /** Makes the installation if there is none yet. */
  readonly make: boolean
  /** Hears of what went wrong inside, which the API tells nobody. */
  readonly report: (cause: string) => void
}

/** An open installation of this machine. */
export interface Embedded {
  readonly client: Client
  readonly actor: Extract<Actor, { readonly _tag: "Operator" }>
}

const couldNotOpen = (folder: string) => (cause: unknown) =>
  new Failed({
    message: `The data in ${folder} cannot be opened: ${cause instanceof Error ? cause.message : String(cause)}`,
    exit: exitCode.failed
  })

/**
 * Opens the data folder, or the PostgreSQL database that `DATABASE_URL` names, in this process until the scope ends; the web server
 * may run on it at the same time. Refuses a folder without a database, which is most likely a slip, unless told to make one.
 */
export const openEmbedded = Effect.fn("openEmbedded")(function* ({ folder, make, report }: EmbeddedOptions) {
  const location = yield* Effect.mapError(configuredLocation(folder), couldNotOpen(folder))
  if ("file" in location && !make && !existsSync(location.file)) {
    return yield* new Failed({
      message: `There is no Peerbridge in ${folder}. Start the server once, or name another folder with --data.`,
      exit: exitCode.notFound
    })
  }
  const installation = yield* Effect.mapError(openInstallation(folder), couldNotOpen(folder))
  const runtime = yield* Effect.acquireRelease(
    Effect.sync(() => ManagedRuntime.make(Layer.orDie(storageLayer(installation)))),
    (open) => Effect.promise(() => open.dispose())
  )
  const opened = yield* Effect.promise(() => runtime.runPromiseExit(Effect.void))
  if (Exit.isFailure(opened)) return yield* couldNotOpen(folder)(Cause.squash(opened.cause))
  const actor: Embedded["actor"] = { _tag: "Operator", name: operatorName() }
  const client = localClient({
    actor,
    address: "console",
    run: (effect, signal) =>
      runtime.runPromiseExit(effect, signal === undefined ? undefined : { signal }).then((exit) => {
        if (Exit.isFailure(exit) && Cause.hasDies(exit.cause)) report(Cause.pretty(exit.cause))
        return exit
      })
  })
  return { client, actor } satisfies Embedded
})

/** The account of the operating system: its right is what the console works with. */
const operatorName = (): string => {
  try {
    return userInfo().username
  } catch {
    // a user id without an entry, as in some containers
    return process.env["USER"] ?? "operator"
  }
}
