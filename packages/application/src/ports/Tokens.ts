import { Context, type Effect, type Option } from "effect"

/** A personal access token for the console: shown once, stored hashed, acting with its owner's roles. */
export interface Token {
  readonly id: string
  readonly user: string
  readonly name: string
  readonly secretHash: string
  readonly expiresOn: string
  readonly lastUsedOn: string | null
}

export class Tokens extends Context.Service<
  Tokens,
  {
    readonly insert: (token: Token) => Effect.Effect<void>
    readonly bySecret: (secretHash: string) => Effect.Effect<Option.Option<Token>>
    readonly ofUser: (user: string) => Effect.Effect<ReadonlyArray<Token>>
    readonly usedOn: (id: string, day: string) => Effect.Effect<void>
    readonly remove: (id: string, user: string) => Effect.Effect<boolean>
    /** Removes every token of a person. */
    readonly removeAll: (user: string) => Effect.Effect<void>
  }
>()("@peerbridge/application/Tokens") {}
