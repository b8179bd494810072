import { Effect, Option, Schema } from "effect"
import { requireTo } from "../access/Actor.ts"
import { record } from "../audit/record.ts"
import { Refused } from "../Errors.ts"
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

export const SetPublicAddress = Schema.Struct({ organisation: Schema.NonEmptyString, address: Schema.Trim })

export const setPublicAddress = Effect.fn("setPublicAddress")(function* (command: typeof SetPublicAddress.Type) {
  yield* requireTo("settings.manage", { organisation: command.organisation })
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
      const before = Option.getOrNull(yield* publicAddress())
      yield* Settings.use((settings) => settings.put(setting, after))
      yield* record(command.organisation, "change public address", command.organisation, { before, after })
    })
  )
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
