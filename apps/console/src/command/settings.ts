import { Option } from "effect"
import { Argument, Command } from "effect/cli"
import { exitCode } from "../core/exitCode.ts"
import { Failed } from "../core/Failed.ts"
import { changing } from "./changing.ts"
import { reading } from "./reading.ts"

const address = Argument.String("address").pipe(
  Argument.withDescription("What people type, like https://peerbridge.trust.example; left out, it is printed"),
  Argument.optional
)

const show = reading({
  read: ({ client }) => client.organisation.publicAddress.query(),
  lines: (set) => [set ?? "No public address is set."],
  json: (set) => ({ address: set })
})

const put = (given: string) =>
  changing({
    // one for all organisations; the API wants to know for which somebody acts
    see: async ({ client }) => {
      const [first] = await client.organisation.list.query()
      if (first === undefined) {
        throw new Failed({
          message: "There is no organisation yet. Create one: peerbridge organisation create",
          exit: exitCode.notFound
        })
      }
      return first
    },
    change: ({ client }, { id }) => client.organisation.setPublicAddress.mutate({ organisation: id, address: given }),
    lines: (set) => [set],
    json: (set) => ({ address: set }),
    note: (set) =>
      `Links and QR codes of every organisation are now made with it. Start the server with PUBLIC_ADDRESS=${set}`
  })

const publicAddress = Command.make("public-address", { address }, (given) =>
  Option.match(given.address, { onNone: () => show, onSome: put })
).pipe(Command.withDescription("The address links and QR codes are made with: prints it, or sets it"))

export const settingsCommand = Command.make("settings").pipe(
  Command.withDescription("What holds for the whole installation"),
  Command.withSubcommands([publicAddress])
)
