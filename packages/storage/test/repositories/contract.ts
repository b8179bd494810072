import { layer } from "@effect/vitest"
import { portsOver } from "../../src/storage.ts"
import { engines } from "../engine/engines.ts"

/** Runs the same promises on every engine, each on a database of its own. */
export const contract = (name: string, promises: Parameters<ReturnType<typeof layer<PortsHere, unknown>>>[1]) => {
  for (const engine of engines) {
    layer(portsOver(engine.empty, "a key for tests only"), { timeout: 60_000 })(`${name} on ${engine.name}`, promises)
  }
}

type PortsHere =
  ReturnType<typeof portsOver> extends import("effect").Layer.Layer<infer A, infer _E, infer _R> ? A : never
