import { execFileSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { packDomain } from "./packDomain.ts"

/** A project outside the workspace that has the packed domain installed. */
export interface Outside {
  readonly folder: string
  readonly tarball: string
  readonly remove: () => void
}

/** The files of somebody who uses the package. */
const consumer = fileURLToPath(new URL("../consumer", import.meta.url))

const effect = fileURLToPath(new URL("../node_modules/effect", import.meta.url))

/**
 * Packs the domain and installs it in a new folder of the system's temporary one. Nothing is downloaded: the tarball is
 * unpacked where a package manager would put it, beside the workspace's own effect.
 */
export const installOutside = (): Outside => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "peerbridge-outside-")))
  const tarball = packDomain(folder)
  const scope = join(folder, "node_modules", "@peerbridge")
  mkdirSync(scope, { recursive: true })
  execFileSync("tar", ["-xzf", tarball, "-C", scope])
  renameSync(join(scope, "package"), join(scope, "domain"))
  symlinkSync(realpathSync(effect), join(folder, "node_modules", "effect"), "junction")
  cpSync(consumer, folder, { recursive: true })
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }))
  return { folder, tarball, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
