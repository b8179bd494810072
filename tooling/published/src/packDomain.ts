import { execFileSync } from "node:child_process"
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { domainFolder } from "./modules.ts"

/** How to run pnpm: the one that runs this, else the one the README names. */
const pnpm = (): readonly [program: string, ...args: ReadonlyArray<string>] => {
  const running = process.env["npm_execpath"] ?? ""
  if (!running.includes("pnpm")) return ["npx", "--yes", "pnpm@12"]
  return /\.[cm]?js$/.test(running) ? [process.execPath, running] : [running]
}

/** Packs the domain as it would be published, built and with `publishConfig`, and gives the path of the tarball. */
export const packDomain = (into: string): string => {
  const [program, ...args] = pnpm()
  execFileSync(program, [...args, "pack", "--pack-destination", into], {
    cwd: domainFolder,
    stdio: "pipe",
    shell: process.platform === "win32"
  })
  const tarball = readdirSync(into).find((name) => name.endsWith(".tgz"))
  if (tarball === undefined) throw new Error("pnpm packed nothing")
  return join(into, tarball)
}
