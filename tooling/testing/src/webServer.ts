import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

/** The built web server, running for one test file on a port and a data folder of its own. */
export interface WebServer {
  /** Where it listens: `http://localhost:40123`. */
  readonly address: string
  /** Its data, removed when it stops. */
  readonly data: string
  /** Everything it has printed so far: links to sign in, failures. */
  readonly output: () => string
  readonly stop: () => Promise<void>
}

/** Settings of the server under test, over those of this process. */
export interface WebServerOptions {
  readonly demo?: boolean
  readonly env?: Readonly<Record<string, string>>
}

const entry = fileURLToPath(new URL("../../../apps/web/server.mjs", import.meta.url))
const built = fileURLToPath(new URL("../../../apps/web/build/handler.js", import.meta.url))

/** Starts the built server on a free port and waits until it answers. Build it first: `pnpm --filter @peerbridge/web build`. */
export const startWebServer = async ({ demo = false, env = {} }: WebServerOptions = {}): Promise<WebServer> => {
  if (!existsSync(built)) throw new Error("The web app is not built: pnpm --filter @peerbridge/web build")
  const data = await mkdtemp(join(tmpdir(), "peerbridge-"))
  const { PUBLIC_ADDRESS: _, DATABASE_URL: __, ...rest } = process.env
  const server = spawn(process.execPath, [entry, ...(demo ? ["--demo"] : [])], {
    env: { ...rest, HOST: "127.0.0.1", PORT: "0", PEERBRIDGE_DATA: data, NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "pipe"]
  })
  let printed = ""
  const address = await new Promise<string>((ready, failed) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const port = /Listening on \S+, port (\d+)/.exec(printed)?.[1]
      if (port !== undefined) ready(`http://localhost:${port}`)
    }
    server.stdout.on("data", read)
    server.stderr.on("data", read)
    server.once("error", failed)
    server.once("exit", (code) => failed(new Error(`The server ended with ${code} before it answered:\n${printed}`)))
  })
  return {
    address,
    data,
    output: () => printed,
    stop: async () => {
      if (server.exitCode === null && server.signalCode === null) {
        server.kill("SIGTERM")
        await once(server, "exit")
      }
      await rm(data, { recursive: true, force: true })
    }
  }
}
