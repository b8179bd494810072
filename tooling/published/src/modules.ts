import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"

/** The folder of the domain package. */
export const domainFolder = fileURLToPath(new URL("../../../packages/domain/", import.meta.url))

/** What the package keeps to itself; see `exports` in its package.json. */
const kept = "readiness/release/internal/"

/** Every module others can import, as in `@peerbridge/domain/<module>`, in order. */
export const publicModules = (): ReadonlyArray<string> =>
  readdirSync(`${domainFolder}src`, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && !path.startsWith(kept))
    .map((path) => path.slice(0, -".ts".length))
    .toSorted()

/** The folder a module stands in; empty for those at the top. */
export const folderOf = (module: string): string => module.slice(0, Math.max(0, module.lastIndexOf("/")))
