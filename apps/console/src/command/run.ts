import { Cause, Context, Effect, Exit, FileSystem, Layer, Option, Path, Stdio, Terminal } from "effect"
import { CliConfig, CliError, CliOutput, Command, GlobalFlag } from "effect/cli"
import { ChildProcessSpawner } from "effect/process"
import { conflictLines } from "../core/conflictLines.ts"
import { exitCode } from "../core/exitCode.ts"
import { Failed } from "../core/Failed.ts"
import { lookOf } from "../core/Look.ts"
import { cli } from "./cli.ts"
import { presenterFor } from "./presenter.ts"
import { Process } from "./Process.ts"

/**
 * Runs the command line and tells how the program ends. Only what the person asked for goes to the output; messages and refusals go
 * beside it.
 */
export const run = async (
  args: ReadonlyArray<string>,
  process: Process["Service"],
  version: string,
  signal: AbortSignal
): Promise<number> => {
  const exit = await Effect.runPromiseExit(
    Command.runWith(cli, { version, renderErrors: true })(args).pipe(Effect.provide(environment(process))),
    { signal }
  )
  if (Exit.isSuccess(exit)) return exitCode.done
  return ending(exit.cause, process)
}

const ending = (cause: Cause.Cause<Failed | CliError.CliError>, { say }: Process["Service"]): number => {
  if (Cause.hasInterruptsOnly(cause)) return exitCode.interrupted
  const failure = Option.getOrUndefined(Cause.findErrorOption(cause))
  if (failure === undefined) {
    say(`Something went wrong, which is not your fault.\n${Cause.pretty(cause)}\n`)
    return exitCode.failed
  }
  // what is wrong with the command line has been said when it was read
  if (failure._tag !== "Failed") return exitCode.usage
  say(`${failure.message}\n`)
  if (failure.conflict !== undefined) for (const line of conflictLines(failure.conflict)) say(`${line}\n`)
  return failure.exit
}

/** What effect/cli wants of a platform. It reads no files here and starts no programs, so it gets none. */
const environment = (process: Process["Service"]) =>
  Layer.mergeAll(
    Layer.succeed(Process, process),
    FileSystem.layerNoop({}),
    Path.layer,
    Stdio.layerTest({}),
    Layer.succeed(
      Terminal.Terminal,
      Terminal.make({
        columns: Effect.succeed(80),
        rows: Effect.succeed(24),
        size: Effect.die("no terminal"),
        readInput: Effect.die("no terminal"),
        readLine: Effect.die("no terminal"),
        display: () => Effect.void
      })
    ),
    Layer.succeed(
      ChildProcessSpawner.ChildProcessSpawner,
      ChildProcessSpawner.make(() => Effect.die("no programs"))
    ),
    CliOutput.layerPresenter(presenterFor(process, process.canShow && lookOf(process.env, false).colour)),
    Layer.succeedContext(
      Context.make(CliConfig.CliConfig, { builtIns: [GlobalFlag.Help, GlobalFlag.Version, GlobalFlag.Completions] })
    )
  )
