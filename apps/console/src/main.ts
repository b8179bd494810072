import { enableCompileCache } from "node:module"
import { fileURLToPath } from "node:url"

// Everything else is loaded after this, so that its compiled form is found again at the next start.
enableCompileCache()

const [{ nodeProcess }, { run }] = await Promise.all([import("./command/nodeProcess.ts"), import("./command/run.ts")])

const interrupted = new AbortController()
process.once("SIGINT", () => interrupted.abort())
process.once("SIGTERM", () => interrupted.abort())
// whoever reads the output may stop reading, as `head` does
process.stdout.on("error", () => process.exit())

const root = fileURLToPath(new URL("../../../", import.meta.url))
process.exitCode = await run(process.argv.slice(2), nodeProcess(root), "0.1.0", interrupted.signal)
