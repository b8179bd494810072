import { Effect } from "effect"
import { Argument, Command } from "effect/cli"
import { contentKinds } from "../core/content/ContentKind.ts"
import { exitCode } from "../core/exitCode.ts"
import { Failed } from "../core/Failed.ts"
import { options } from "./peerbridge.ts"
import { printJson, printLines, table } from "./print.ts"

const kind = Argument.Literals("kind", contentKinds).pipe(Argument.withDescription("What to look at"))
const id = Argument.String("id").pipe(Argument.withDescription("Its id, from the list"))

const catalogue = Effect.promise(() => import("../core/content/catalogue.ts"))

const columns = [
  { id: "id", title: "Id", min: 10 },
  { id: "title", title: "Title", min: 10 },
  { id: "source", title: "Source", min: 10 }
]

const list = Command.make("list", { kind }, (given) =>
  Effect.gen(function* () {
    const { json } = yield* options
    const entries = (yield* catalogue).contentOf(given.kind)
    yield* json
      ? printJson({ items: entries.map(({ data, sources }) => ({ ...data, sources })) })
      : printLines(
          table(
            columns,
            entries.map(({ id: key, sources, title }) => ({ key, cells: [key, title, sources] })),
            "Nothing of this kind."
          )
        )
  })
).pipe(Command.withDescription("All of a kind, each with its source"))

const show = Command.make("show", { kind, id }, (given) =>
  Effect.gen(function* () {
    const { json } = yield* options
    const found = (yield* catalogue).contentOf(given.kind).find((entry) => entry.id === given.id)
    if (found === undefined) {
      return yield* new Failed({
        message: `We could not find this ${given.kind}: ${given.id}`,
        exit: exitCode.notFound
      })
    }
    yield* json
      ? printJson({ ...found.data, sources: found.sources })
      : printLines([found.title, ...found.lines, "", `Source: ${found.sources}`])
  })
).pipe(Command.withDescription("One of a kind in full, with its source"))

export const contentCommand = Command.make("content").pipe(
  Command.withDescription("What Peerbridge ships: questions, gates, actions, measures, each with its source"),
  Command.withSubcommands([list, show])
)
