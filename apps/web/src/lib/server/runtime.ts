import type { Services } from "@peerbridge/application/Services"
import { type Installation, openInstallation } from "@peerbridge/storage/Installation"
import { probe } from "@peerbridge/storage/engine/Database"
import { storageLayer } from "@peerbridge/storage/storage"
import { Effect, Exit, Layer, ManagedRuntime } from "effect"
import type { SqlClient } from "effect/sql"

// The composition root of the web app: the one place that knows which adapters stand behind the ports.

const folder = process.env["PEERBRIDGE_DATA"] ?? "data"

let opened: Installation | undefined

/** Where this installation's data lives and the key its sessions are signed with. Opened when first needed: never by a build. */
export const installation = (): Installation => (opened ??= Effect.runSync(openInstallation(folder)))

const make = () => ManagedRuntime.make(Layer.orDie(Layer.unwrap(Effect.sync(() => storageLayer(installation())))))

/** The runtime survives a reload of this module while developing; one process has one connection. */
const kept = globalThis as typeof globalThis & { peerbridgeRuntime?: ReturnType<typeof make> }
export const runtime = (kept.peerbridgeRuntime ??= make())

/** Runs a use case, or anything that only needs the database. */
export const run = <A, E>(
  effect: Effect.Effect<A, E, Services | SqlClient.SqlClient>,
  signal?: AbortSignal
): Promise<Exit.Exit<A, E>> => runtime.runPromiseExit(effect, signal === undefined ? undefined : { signal })

process.once("sveltekit:shutdown", () => void runtime.dispose())

/** Whether the database answers. */
export const healthy = async (): Promise<boolean> => Exit.isSuccess(await run(probe))
