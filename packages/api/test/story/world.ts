import type { Actor } from "@peerbridge/application/access/Actor"
import { storageLayer } from "@peerbridge/storage/storage"
import { type Effect, Layer, ManagedRuntime } from "effect"
import type { Services } from "@peerbridge/application/Services"
import { createCaller } from "../../src/appRouter.ts"

const operator: Actor = { _tag: "Operator", name: "test" }
const nobody: Actor = { _tag: "Nobody" }

/** A whole installation in memory, called as the operator or as nobody. */
export const makeWorld = () => {
  const runtime = ManagedRuntime.make(Layer.orDie(storageLayer({ location: { memory: true }, key: "a key for tests only" })))
  const as = (actor: Actor) =>
    createCaller({
      actor,
      address: "192.0.2.1",
      run: <A, E>(effect: Effect.Effect<A, E, Services>, signal: AbortSignal | undefined) =>
        runtime.runPromiseExit(effect, signal === undefined ? undefined : { signal })
    })
  return { lead: as(operator), respondent: as(nobody), as, runtime, end: () => runtime.dispose() }
}
export type World = ReturnType<typeof makeWorld>
