import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { postgresPrograms, runAs } from "./binaries.ts"

/** A PostgreSQL server of one's own. */
export interface PostgresServer {
  /** The server's own database, `postgres://postgres@127.0.0.1:<port>/postgres`; make others from it. */
  readonly url: string
  /** Stops the server and removes its files. */
  readonly stop: () => Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === "object" && address !== null ? resolve(address.port) : reject(new Error("no free port"))
      )
    })
  })

/** Resolves when the server accepts connections; rejects with what it printed when it ends before. */
const ready = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let printed = ""
    server.stderr?.setEncoding("utf8").on("data", (text: string) => {
      if (printed.includes("ready to accept connections")) return
      printed += text
      if (printed.includes("ready to accept connections")) resolve()
    })
    server.once("error", reject)
    server.once("exit", (code) => reject(new Error(`PostgreSQL ended (${code}) before it was ready:\n${printed}`)))
  })

const ended = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve()
    server.once("exit", () => resolve())
  })

const initialise = (native: string, data: string): void => {
  const { error, status, stderr, stdout } = spawnSync(
    join(native, "bin", "initdb"),
    [
      `--pgdata=${data}`,
      "--username=postgres",
      "--auth=trust",
      "--encoding=UTF8",
      // PostgreSQL's own C.UTF-8 sorts by code point on every platform, whatever locales that has.
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--no-sync"
    ],
    { ...runAs, encoding: "utf8", env: { ...process.env, LC_ALL: "C" } }
  )
  if (status !== 0) throw new Error(`initdb failed: ${error?.message ?? `${stdout}${stderr}`}`)
}

/**
 * Starts a PostgreSQL server on a free port of this machine, in a folder of its own below the system's temporary folder.
 *
 * Works as root and as anyone else, below a closed home folder and under a strict umask. It trades durability for speed:
 * for tests only. Rejects with a plain reason when the platform has no programs or the server does not start.
 */
export const startPostgres = async (): Promise<PostgresServer> => {
  const scratch = mkdtempSync(join(tmpdir(), "peerbridge-postgres-"))
  // A strict umask would keep the server's user out of files made here for it.
  const umask = process.umask(0o022)
  try {
    chmodSync(scratch, 0o755)
    if (runAs.uid !== undefined) chownSync(scratch, runAs.uid, runAs.gid)
    const native = postgresPrograms(scratch)
    const data = join(scratch, "data")
    initialise(native, data)
    const port = await freePort()
    const settings = [
      `port=${port}`,
      "listen_addresses=127.0.0.1",
      "unix_socket_directories=",
      "fsync=off",
      "max_connections=200",
      "log_min_messages=warning"
    ]
    const server = spawn(
      join(native, "bin", "postgres"),
      ["-D", data, ...settings.flatMap((setting) => ["-c", setting])],
      { ...runAs, stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, LC_ALL: "C", TZ: "UTC" } }
    )
    // A run that is broken off must not leave a server behind.
    const killed = () => server.kill("SIGQUIT")
    process.once("exit", killed)
    await ready(server)
    return {
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      stop: async () => {
        process.off("exit", killed)
        server.kill("SIGINT")
        await ended(server)
        rmSync(scratch, { recursive: true, force: true })
      }
    }
  } catch (cause) {
    rmSync(scratch, { recursive: true, force: true })
    throw cause
  } finally {
    process.umask(umask)
  }
}
