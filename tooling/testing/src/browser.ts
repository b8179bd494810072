import { existsSync } from "node:fs"
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { chromium, type Browser } from "playwright-core"

/** Flags that keep a browser to itself. Not those that @sparticuz/chromium proposes: they switch off what we test. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
]

/** Where the browser that comes with the packages is unpacked, once for every checkout. */
const cache = fileURLToPath(new URL("../node_modules/.cache/chromium", import.meta.url))

/** A browser to drive, and what has to be in its environment. */
interface Installed {
  readonly executablePath: string
  readonly env: NodeJS.ProcessEnv
}

/** `$CHROME`, else the system's Chromium, else the one that comes with the packages (Linux on x64 only). */
export const findBrowser = async (): Promise<Installed> => {
  const chosen = process.env["CHROME"]
  if (chosen !== undefined && chosen !== "") {
    if (!existsSync(chosen)) throw new Error(`CHROME names ${chosen}, which does not exist`)
    return { executablePath: chosen, env: process.env }
  }
  if (existsSync("/usr/bin/chromium")) return { executablePath: "/usr/bin/chromium", env: process.env }
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No browser found: install Chromium or Chrome and name its program in CHROME")
  }
  return bundled()
}

/** Starts a headless browser. Close it when done. */
export const launchBrowser = async (): Promise<Browser> => {
  const { env, executablePath } = await findBrowser()
  return chromium.launch({
    executablePath,
    args: flags,
    env: Object.fromEntries(
      Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
    )
  })
}

const bundled = async (): Promise<Installed> => {
  if (!existsSync(join(cache, "chromium"))) await unpack()
  return {
    executablePath: join(cache, "chromium"),
    // Its own libraries, so that a machine needs no more than glibc, and fonts, so that there are some.
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(cache, "al2023/lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":"),
      FONTCONFIG_PATH: process.env["FONTCONFIG_PATH"] ?? join(cache, "fonts")
    }
  }
}

/**
 * The package unpacks into the system's temporary folder and trusts whatever lies there. So it gets a fresh folder of
 * our own, which takes its place in one step: of several processes one wins, and the others use what it left.
 */
const unpack = async (): Promise<void> => {
  await mkdir(join(cache, ".."), { recursive: true })
  const folder = await mkdtemp(`${cache}-`)
  const before = { ...process.env }
  process.env["TMPDIR"] = folder
  // Makes it unpack its libraries, too.
  process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs24.x"
  try {
    const { default: Chromium } = await import("@sparticuz/chromium")
    await Chromium.executablePath()
    await writeFile(join(folder, "fonts/fonts.conf"), fonts)
    await rename(folder, cache)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    if (!existsSync(join(cache, "chromium"))) throw error
  } finally {
    for (const name of ["TMPDIR", "AWS_LAMBDA_JS_RUNTIME", "LD_LIBRARY_PATH", "FONTCONFIG_PATH"]) {
      const value = before[name]
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

/** The package's own list of fonts names folders of a cloud service. This one has its font and those of the system. */
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(cache, "fonts/fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${join(cache, "fonts/cache")}</cachedir>
  <alias binding="same">
    <family>Arial</family>
    <prefer><family>Liberation Sans</family><family>Arimo</family><family>Open Sans</family></prefer>
  </alias>
</fontconfig>
`
