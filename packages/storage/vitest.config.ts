import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    globalSetup: ["@peerbridge/testing/postgres"],
    // every test has a database of its own, and loading every module anew for each file takes half of the time
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000
  }
})
