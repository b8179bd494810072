import { defineConfig } from "vitest/config"

export default defineConfig({
  test: { globalSetup: ["@peerbridge/testing/postgres"], testTimeout: 30_000, hookTimeout: 60_000 }
})
