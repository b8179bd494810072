import type { TestProject } from "vitest/node"
import { startPostgres } from "./postgres/startPostgres.ts"

/**
 * Vitest's global set-up for packages that test against PostgreSQL: one server for the run, its address `provide`d as
 * `postgresUrl`. Name it in the package's `vitest.config.ts`:
 *
 * ```ts
 * test: { globalSetup: ["@peerbridge/testing/postgres"] }
 * ```
 *
 * Without PostgreSQL's programs for this platform the whole run fails and says so: the second engine is never left out
 * quietly.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  project.provide("postgresUrl", server.url)
  return server.stop
}
