import { DateTime, Effect } from "effect"
import { Argument, Command } from "effect/cli"
import { basename, resolve } from "node:path"
import { misused } from "../core/Failed.ts"
import { readOnlyWords } from "../core/may.ts"
import { typeOut } from "./changing.ts"
import { dataFolder } from "./openSession.ts"
import { options, yes } from "./peerbridge.ts"
import { printJson, printLines, say } from "./print.ts"
import { Process } from "./Process.ts"

const file = Argument.String("file").pipe(Argument.withDescription("The file of the backup"))

export const backupCommand = Command.make("backup", { file }, (given) =>
  Effect.gen(function* () {
    const { json, ...rest } = yield* options
    const folder = yield* dataFolder({ json, ...rest })
    const target = resolve((yield* Process).folder, given.file)
    const { backUp } = yield* Effect.promise(() => import("../core/backup.ts"))
    const { takenAt, ...manifest } = yield* backUp(folder, target)
    yield* json ? printJson({ file: target, ...manifest, takenAt: DateTime.formatIso(takenAt) }) : printLines([target])
    yield* say(
      "Keep the file beside it that ends in .manifest.json, which vouches for it, and installation.key of the data folder, without which codes and tokens in it do not work."
    )
  })
).pipe(Command.withDescription("Copy the database into a new file, also while the server runs"))

export const restoreCommand = Command.make("restore", { file, yes }, (given) =>
  Effect.gen(function* () {
    const { json, readOnly, ...rest } = yield* options
    if (readOnly) return yield* misused(readOnlyWords)
    const folder = yield* dataFolder({ json, readOnly, ...rest })
    const source = resolve((yield* Process).folder, given.file)
    if (!given.yes) {
      yield* typeOut(
        [
          `Everything in ${folder} becomes what it was when ${source} was made: what was written since is gone from it.`,
          "What is there now is kept beside it."
        ],
        basename(source)
      )
    }
    const { restore } = yield* Effect.promise(() => import("../core/backup.ts"))
    const { into, manifest, replaced, whileInUse } = yield* restore(folder, source)
    yield* json
      ? printJson({
          into,
          takenAt: DateTime.formatIso(manifest.takenAt),
          schema: manifest.schema,
          replaced,
          whileInUse
        })
      : printLines([into])
    if (replaced !== null) yield* say(`What was there before is kept in ${replaced}`)
    if (whileInUse) yield* say("Programs that have it open go on with what was restored.")
  })
).pipe(Command.withDescription("Put a backup in the place of the database, also while the server runs"))
