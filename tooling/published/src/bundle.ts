import { gzipSync } from "node:zlib"
import { rolldown } from "rolldown"

/** What a browser gets: the code, and its size as it travels. */
export interface Bundle {
  readonly code: string
  /** Bytes of the code minified and gzipped. */
  readonly gzip: number
}

/** Bundles an entry for the browser into one script that sets `consumer` to what the entry exports. */
export const bundle = async (entry: string): Promise<Bundle> => {
  const build = await rolldown({ input: entry, platform: "browser", logLevel: "warn" })
  const { output } = await build.generate({ format: "iife", name: "consumer", minify: true })
  await build.close()
  const code = output[0].code
  return { code, gzip: gzipSync(code, { level: 9 }).length }
}
