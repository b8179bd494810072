import { defineConfig, mergeConfig } from "vitest/config"
import viteConfig from "./vite.config.ts"

// Components are rendered on the server, as people without script get them; `test/browser` drives the built server.
export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // each file of browser tests starts its own server and browser: two at a time are what a small machine bears
      maxWorkers: 2,
      projects: [
        {
          extends: true,
          test: { name: "unit", include: ["test/**/*.test.ts"], exclude: ["test/browser/**"], isolate: false }
        },
        {
          extends: true,
          test: {
            name: "browser",
            include: ["test/browser/**/*.test.ts"],
            testTimeout: 180_000,
            hookTimeout: 180_000,
            isolate: false
          }
        }
      ]
    }
  })
)
