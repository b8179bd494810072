import { defineConfig } from "vitest/config"

// The long limits are for a busy machine: no test waits for time to pass.
export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // else nothing would stand out on the screens that are read back
    env: { FORCE_COLOR: "3" }
  }
})
