import { CurrentActor } from "@peerbridge/application/access/Actor"
import { seedDemo } from "@peerbridge/application/demo/seedDemo"
import { openInstallation } from "@peerbridge/storage/Installation"
import { storageLayer } from "@peerbridge/storage/storage"
import { Effect, Layer } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** A data folder of the test's own. */
export interface Folder {
  readonly path: string
  readonly remove: () => void
}

/** An empty one. */
export const emptyFolder = (): Folder => {
  const path = mkdtempSync(join(tmpdir(), "peerbridge-console-"))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** One with the made-up trust in it: three teams with two rounds each, the last one of Thornbury open. */
export const demoFolder = async (): Promise<Folder> => {
  const folder = emptyFolder()
  await Effect.runPromise(
    Effect.gen(function* () {
      const installation = yield* openInstallation(folder.path)
      yield* seedDemo().pipe(
        Effect.provideService(CurrentActor, { _tag: "Operator", name: "demo" }),
        Effect.provide(Layer.orDie(storageLayer(installation)))
      )
    })
  )
  return folder
}
