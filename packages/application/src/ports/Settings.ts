import { Context, type Effect, type Option } from "effect"

/** Settings of the whole installation, by name. */
export class Settings extends Context.Service<
  Settings,
  {
    readonly get: (name: string) => Effect.Effect<Option.Option<string>>
    readonly put: (name: string, value: string) => Effect.Effect<void>
    readonly remove: (name: string) => Effect.Effect<void>
  }
>()("@peerbridge/application/Settings") {}
