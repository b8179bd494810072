import { remoteClient } from "@peerbridge/api/client"
import { Effect, Option } from "effect"
import { readFile } from "node:fs/promises"
import { exitCode } from "./exitCode.ts"
import { Failed, failedCall, misused } from "./Failed.ts"

/** How a server is reached. The token comes from the environment or a file, never from the command line, which others can read. */
export interface RemoteOptions {
  readonly server: string
  readonly tokenFile: Option.Option<string>
  readonly token: Option.Option<string>
}

/** A server, as the owner of a personal access token, which is tried at once. */
export const openRemote = Effect.fn("openRemote")(function* (options: RemoteOptions) {
  if (!URL.canParse(options.server) || !/^https?:$/.test(new URL(options.server).protocol)) {
    return yield* misused(`--server takes an address like https://peerbridge.example.nhs.uk; it is ${options.server}.`)
  }
  const client = remoteClient(options.server, yield* tokenOf(options))
  const actor = yield* Effect.tryPromise({ try: () => client.token.whoAmI.query(), catch: failedCall })
  return { client, actor }
})

const tokenOf = ({ token, tokenFile }: RemoteOptions) =>
  Effect.gen(function* () {
    const given = Option.isSome(tokenFile)
      ? yield* Effect.tryPromise({
          try: () => readFile(tokenFile.value, "utf8"),
          catch: (cause) =>
            misused(`The token file cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`)
        })
      : Option.getOrElse(token, () => "")
    return given.trim() === ""
      ? yield* new Failed({
          message:
            "A server asks for your access token: put it into PEERBRIDGE_TOKEN, or name a file that holds it with --token-file. You make one under your account on the web.",
          exit: exitCode.notAllowed
        })
      : given.trim()
  })

/** Whether a token would travel unprotected to another machine. */
export const isExposed = (server: string): boolean => {
  const { hostname, protocol } = new URL(server)
  return protocol === "http:" && !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
}
