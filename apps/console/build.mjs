// Bundles the console into dist/, so that it starts at once and needs nothing installed beside it.
import { rm } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { rolldown } from "rolldown"

const at = (path) => fileURLToPath(new URL(path, import.meta.url))

await rm(at("dist"), { recursive: true, force: true })
const bundle = await rolldown({
  input: { peerbridge: at("src/main.ts") },
  platform: "node",
  // the driver of PostgreSQL looks for a native one beside it, and does without
  external: ["pg-native"],
  transform: { define: { "process.env.NODE_ENV": JSON.stringify("production") } },
  resolve: {
    // loaded by Ink for development only; left outside, the program would not start
    alias: { "react-devtools-core": at("src/ink/withoutDevtools.ts") }
  },
  onLog: (level, log, handle) => handle(level, log)
})
await bundle.write({
  dir: at("dist"),
  format: "esm",
  minify: true,
  sourcemap: false,
  entryFileNames: "[name].mjs",
  chunkFileNames: "[name]-[hash].mjs"
})
await bundle.close()
