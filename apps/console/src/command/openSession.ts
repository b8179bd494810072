import { Effect, Option } from "effect"
import { join, resolve } from "node:path"
import { readOnlyWords } from "../core/may.ts"
import { misused } from "../core/Failed.ts"
import { lookOf } from "../core/Look.ts"
import { quoted } from "../core/quoted.ts"
import type { EnvironmentWord, Session } from "../core/Session.ts"
import type { Options } from "./peerbridge.ts"
import { Process } from "./Process.ts"

/** How a session is opened beyond what the flags say. */
export interface Opening {
  /** Something is going to be changed. */
  readonly changes: boolean
  /** Makes the installation if there is none. */
  readonly make?: boolean
  /** For a screen reader. */
  readonly spoken?: boolean
  /** Hears of what went wrong inside; else it is told at once. */
  readonly report?: (cause: string) => void
}

/** Opens what the flags name, until the scope ends: only then is the part of the program loaded that it needs. */
export const openSession = Effect.fn("openSession")(function* (options: Options, opening: Opening) {
  const { changes } = opening
  const { env, say } = yield* Process
  if (changes && options.readOnly) return yield* misused(readOnlyWords)
  const { actor, client } = Option.isSome(options.server)
    ? yield* openServer(options, options.server.value)
    : yield* openFolder(options, opening)
  const session: Session = {
    client,
    actor,
    environment: yield* environmentOf(options),
    readOnly: options.readOnly,
    look: lookOf(env, options.ascii, opening.spoken),
    program: programOf(options)
  }
  if (session.environment !== "live" && changes) say(`This is ${session.environment} data.\n`)
  return session
})

const openServer = Effect.fnUntraced(function* ({ tokenFile }: Options, server: string) {
  const { env, say, folder } = yield* Process
  const { isExposed, openRemote } = yield* Effect.promise(() => import("../core/remote.ts"))
  const token = Option.filter(Option.fromNullishOr(env["PEERBRIDGE_TOKEN"]), (given) => given !== "")
  if (URL.canParse(server) && isExposed(server)) say("Your access token travels unprotected: use an https address.\n")
  return yield* openRemote({ server, token, tokenFile: Option.map(tokenFile, (file) => resolve(folder, file)) })
})

const openFolder = Effect.fnUntraced(function* (options: Options, { make = false, report }: Opening) {
  const { say } = yield* Process
  const folder = yield* dataFolder(options)
  const { openEmbedded } = yield* Effect.promise(() => import("../core/embedded.ts"))
  return yield* openEmbedded({ folder, make, report: report ?? ((cause) => say(`${cause}\n`)) })
})

/** The data folder the flags and the environment name, as the server finds it, too. The demonstration has one of its own. */
export const dataFolder = Effect.fn("dataFolder")(function* ({ data, demo, server }: Options) {
  const { env, folder, root } = yield* Process
  if (Option.isSome(server)) return yield* misused("This works on the machine that holds the data: leave out --server.")
  if (Option.isSome(data) && demo) return yield* misused("Give --data or --demo, not both.")
  if (Option.isSome(data)) return resolve(folder, data.value)
  const given = env["PEERBRIDGE_DATA"] ?? ""
  if (given !== "") return demo ? join(resolve(folder, given), "demo") : resolve(folder, given)
  return join(root, demo ? "data-demo" : "data")
})

const environments: ReadonlyArray<EnvironmentWord> = ["live", "test", "demo"]

/** The word for the data one works on: `demo`, or what `PEERBRIDGE_ENVIRONMENT` says, or live, with which one is most careful. */
const environmentOf = Effect.fnUntraced(function* ({ demo }: Options) {
  const { env } = yield* Process
  const given = env["PEERBRIDGE_ENVIRONMENT"] ?? ""
  if (demo) return "demo" as const
  if (given === "") return "live" as const
  const word = environments.find((one) => one === given)
  return word ?? (yield* misused(`PEERBRIDGE_ENVIRONMENT is live, test or demo; it is ${given}.`))
})

const programOf = ({ data, demo, server, tokenFile }: Options): string =>
  [
    "peerbridge",
    ...(demo ? ["--demo"] : []),
    ...Option.match(data, { onNone: () => [], onSome: (folder) => ["--data", quoted(folder)] }),
    ...Option.match(server, { onNone: () => [], onSome: (address) => ["--server", quoted(address)] }),
    ...Option.match(tokenFile, { onNone: () => [], onSome: (file) => ["--token-file", quoted(file)] })
  ].join(" ")
