import type { Actor } from "@peerbridge/application/access/Actor"

declare global {
  namespace App {
    interface Locals {
      /** Who sent the request: a signed-in person, or nobody. */
      actor: Actor
      /** Logs an unexpected failure and returns the id under which it is kept. */
      report: (unexpected: unknown) => string
    }
  }
}
