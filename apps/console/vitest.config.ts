import { defineConfig } from "vitest/config"

// The real program is started over and over: on a busy machine that takes its time.
export default defineConfig({
  test: { include: ["test/**/*.test.{ts,tsx}"], testTimeout: 180_000, hookTimeout: 180_000 }
})
