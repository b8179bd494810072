import { Option } from "effect"
import { Command, Flag } from "effect/cli"
import { auditColumns, auditRow } from "../core/places/audit.ts"
import { organisationNamed } from "./named.ts"
import { table } from "./print.ts"
import { reading } from "./reading.ts"

const list = Command.make(
  "list",
  {
    organisation: Flag.String("organisation").pipe(
      Flag.withMetavar("name"),
      Flag.withDescription("Its name or id; not needed when there is only one"),
      Flag.optional
    ),
    before: Flag.Int("before").pipe(
      Flag.withMetavar("place"),
      Flag.withDescription("Go on from here: `next` of the page before"),
      Flag.optional
    )
  },
  (given) =>
    reading({
      read: async (session) => {
        const { id } = await organisationNamed(session, given.organisation)
        const before = Option.match(given.before, { onNone: () => ({}), onSome: (place) => ({ before: place }) })
        return session.client.organisation.audit.query({ organisation: id, ...before })
      },
      lines: ({ entries, names, next }) => [
        ...table(
          auditColumns,
          entries.map((entry) => auditRow(entry, names)),
          "Nothing has been changed yet."
        ),
        ...(next === null ? [] : ["", `There is more: add --before ${next}`])
      ],
      json: ({ entries, names, next }) => ({
        items: entries.map((entry) => ({
          ...entry,
          whoName: names[entry.who] ?? null,
          subjectName: names[entry.subject] ?? null
        })),
        next
      })
    })
).pipe(Command.withDescription("Who changed what and when, the newest first"))

export const auditCommand = Command.make("audit").pipe(
  Command.withDescription("The audit trail"),
  Command.withSubcommands([list])
)
