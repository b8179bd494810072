import type { Actor } from "@peerbridge/application/access/Actor"
import type { Client } from "@peerbridge/api/client"
import type { Look } from "./Look.ts"

/** Which data one is working on; the word stands on every screen. */
export type EnvironmentWord = "live" | "test" | "demo"

/** An open way to one installation, in this process or over the network. */
export interface Session {
  readonly client: Client
  /** Who acts, as the API knows them. */
  readonly actor: Exclude<Actor, { readonly _tag: "Nobody" }>
  readonly environment: EnvironmentWord
  /** Changes are refused. */
  readonly readOnly: boolean
  readonly look: Look
  /** How this session is started again: "peerbridge --demo". */
  readonly program: string
}
