import { defineConfig } from "vitest/config"

export default defineConfig({
  test: { globalSetup: ["@peerbridge/testing/postgres"], testTimeout: 120_000, hookTimeout: 120_000 }
})
