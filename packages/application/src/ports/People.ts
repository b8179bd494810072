import { Context, type Effect, type Option } from "effect"

/** Accounts, as the sign-in library keeps them. */
export class People extends Context.Service<
  People,
  {
    readonly find: (
      user: string
    ) => Effect.Effect<Option.Option<{ readonly id: string; readonly name: string; readonly email: string }>>
  }
>()("@peerbridge/application/People") {}
