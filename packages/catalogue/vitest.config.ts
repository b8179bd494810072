import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // no test changes what another one imports, and loading every module anew for each file takes most of the time
    isolate: false,
    // the long limits are for a busy machine: no test waits for time to pass
    testTimeout: 120_000,
    hookTimeout: 120_000
  }
})
