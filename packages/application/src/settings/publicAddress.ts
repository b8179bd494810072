import { Effect, Option, Schema } from "effect"
import { type Actor, requireTo } from "../access/Actor.ts"
import { record } from "../audit/record.ts"
import { Refused } from "../Errors.ts"
import { Organisations } from "../ports/Organisations.ts"
import { Settings } from "../ports/Settings.ts"
import { Transactions } from "../ports/Transactions.ts"

const setting = "public-address"

/** The address people reach this installation at, such as https://peerbridge.trust.example; none until somebody sets it. */
export const publicAddress = Effect.fn("publicAddress")(function* () {
  return yield* Settings.use((settings) => settings.get(setting))
})

/** Whether an address can be printed and reached from another device: not the machine's own name for itself. */
export const reachesOthers = (address: string): boolean => {
  const host = /^https?:\/\/(\[[^\]]+\]|[^/:?#\s]+)(:\d+)?(\/[^?#\s]*)?$/.exec(address)?.[1]
  return host !== undefined && !/^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/.test(host)
}

/**
 * Whether the actor may change it there. It is one for the whole installation, and links to join and to answer are made with it:
 * where several organisations share it, none of their administrators may turn it for the others, only the operator.
 */
export const mayChangeAddress = Effect.fn("mayChangeAddress")(function* (organisation: string) {
  const actor = yield* requireTo("settings.manage", { organisation })
  return isTheirs(actor, yield* Organisations.use(({ all }) => all))
})

const isTheirs = (actor: Actor, organisations: ReadonlyArray<unknown>): boolean =>
  actor._tag === "Operator" || organisations.length <= 1

export const SetPublicAddress = Schema.Struct({ organisation: Schema.NonEmptyString, address: Schema.Trim })

/** Sets it, without slashes at its end, and writes that down for every organisation, since links of each are made with it. */
export const setPublicAddress = Effect.fn("setPublicAddress")(function* (command: typeof SetPublicAddress.Type) {
  const actor = yield* requireTo("settings.manage", { organisation: command.organisation })
  if (!reachesOthers(command.address)) {
    return yield* new Refused({
      field: "address",
      reason:
        "Enter the address people use to reach Peerbridge from their own phones, like https://peerbridge.trust.example. localhost only works on this computer."
    })
  }
  const after = command.address.replace(/\/+$/, "")
  const transactions = yield* Transactions
  yield* transactions.run(
    Effect.gen(function* () {
      const organisations = yield* Organisations.use(({ all }) => all)
      if (!isTheirs(actor, organisations)) {
        return yield* new Refused({
          field: "address",
          reason: "Several organisations share this address. Whoever runs Peerbridge changes it."
        })
      }
      const before = Option.getOrNull(yield* publicAddress())
      yield* Settings.use((settings) => settings.put(setting, after))
      for (const { id } of organisations) yield* record(id, "change public address", id, { before, after })
    })
  )
  return after
})

/**
 * Called at every start with the address the server was told people use. It is kept for links if other devices can reach it, and
 * stands above what was set on screen before: forms sent from any other address are refused.
 */
export const adoptAddress = Effect.fn("adoptAddress")(function* (address: string) {
  if (reachesOthers(address)) yield* Settings.use((settings) => settings.put(setting, address.replace(/\/+$/, "")))
})

const printable = new Refused({
  field: "address",
  reason:
    "Links and QR codes need the public address of Peerbridge, which is not set yet. An administrator sets it under Settings."
})

/** The address for links and QR codes; refuses, with the remedy, rather than print one nobody else can reach. */
export const addressForLinks = Effect.fn("addressForLinks")(function* () {
  const address = yield* publicAddress()
  if (Option.isNone(address) || !reachesOthers(address.value)) return yield* printable
  return address.value
})
