import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"

/** The program as it is shipped. */
export const program = fileURLToPath(new URL("../../dist/peerbridge.mjs", import.meta.url))

/** Runs the shipped program to its end: what it wrote, and how it ended. */
export const peerbridge = (...args: ReadonlyArray<string>) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [program, ...args], { encoding: "utf8" })
  return { code: status, out: stdout, said: stderr }
}
