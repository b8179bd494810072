import { Effect, Exit, Scope } from "effect"
import { type Embedded, openEmbedded } from "../../src/core/embedded.ts"
import { demoFolder } from "./demoFolder.ts"

/** The made-up trust opened in this process, as the console opens it. */
export const embeddedDemo = async (): Promise<
  Embedded & { readonly folder: string; readonly end: () => Promise<void> }
> => {
  const folder = await demoFolder()
  const scope = Scope.makeUnsafe()
  const opened = await Effect.runPromise(
    openEmbedded({ folder: folder.path, make: false, report: (cause) => process.stderr.write(`${cause}\n`) }).pipe(
      Scope.provide(scope)
    )
  )
  return {
    ...opened,
    folder: folder.path,
    end: async () => {
      await Effect.runPromise(Scope.close(scope, Exit.void))
      folder.remove()
    }
  }
}
