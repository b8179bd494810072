import { defineConfig } from "vitest/config"

// The long limits are for a busy machine: no test waits for time to pass.
export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // no test changes what another one imports
    isolate: false,
    // else nothing would stand out on the screens that are read back
    env: { FORCE_COLOR: "3" }
  }
})
