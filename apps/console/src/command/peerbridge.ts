import { Effect, type Option } from "effect"
import { Command, Flag } from "effect/cli"

/** Flags that every command takes, before or after its name. */
const shared = {
  data: Flag.String("data").pipe(
    Flag.withMetavar("folder"),
    Flag.withDescription("The data folder to work on; else PEERBRIDGE_DATA, else the folder data"),
    Flag.optional
  ),
  demo: Flag.Boolean("demo").pipe(
    Flag.withDescription("Work on the made-up teams of `start --demo`"),
    Flag.withDefault(false),
    Flag.withoutNegation
  ),
  server: Flag.String("server").pipe(
    Flag.withMetavar("address"),
    Flag.withDescription("Work on a server, with the access token in PEERBRIDGE_TOKEN or --token-file"),
    Flag.optional
  ),
  tokenFile: Flag.String("token-file").pipe(
    Flag.withMetavar("file"),
    Flag.withDescription("A file that holds the access token for --server"),
    Flag.optional
  ),
  json: Flag.Boolean("json").pipe(Flag.withDescription("Write JSON"), Flag.withDefault(false), Flag.withoutNegation),
  readOnly: Flag.Boolean("read-only").pipe(
    Flag.withDescription("Refuse every change"),
    Flag.withDefault(false),
    Flag.withoutNegation
  ),
  ascii: Flag.Boolean("ascii").pipe(
    Flag.withDescription("Signs from ASCII only"),
    Flag.withDefault(false),
    Flag.withoutNegation
  )
}

/** What the shared flags were set to. */
export interface Options {
  readonly data: Option.Option<string>
  readonly demo: boolean
  readonly server: Option.Option<string>
  readonly tokenFile: Option.Option<string>
  readonly json: boolean
  readonly readOnly: boolean
  readonly ascii: boolean
}

/** The program. Every command asks it for the shared flags. */
export const peerbridge = Command.make("peerbridge", {
  screenReader: Flag.Boolean("screen-reader").pipe(
    Flag.withDescription("Full screen as sentences, for a screen reader"),
    Flag.withDefault(false),
    Flag.withoutNegation
  )
}).pipe(Command.withSharedFlags(shared))

/** Agrees to what a command would ask. */
export const yes = Flag.Boolean("yes").pipe(
  Flag.withDescription("Do it without asking"),
  Flag.withDefault(false),
  Flag.withoutNegation
)

/** The shared flags, inside a command. */
export const options: Effect.Effect<Options, never, Effect.Services<typeof peerbridge>> = Effect.map(
  peerbridge,
  (given) => given
)
