import { addDays } from "@peerbridge/domain/calendar/addDays"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { Effect, Option, Schema } from "effect"
import { newSecret } from "../access/secret.ts"
import { record } from "../audit/record.ts"
import { NotFound, Refused } from "../Errors.ts"
import { Entropy } from "../ports/Entropy.ts"
import { keyOf, Rounds } from "../ports/Rounds.ts"
import { Shares } from "../ports/Shares.ts"
import { Transactions } from "../ports/Transactions.ts"
import { RoundReference, roundFor } from "../round/rounds.ts"
import { addressForLinks } from "../settings/publicAddress.ts"
import { today } from "../time/today.ts"

/** The longest a results page can be shared, in days. */
const longest = 366

export const ShareResults = Schema.Struct({ ...RoundReference.fields, endsOn: CalendarDate })

/** Makes a link to a read-only results page, until a day. The secret is in the link, shown now and never again. */
export const shareResults = Effect.fn("shareResults")(function* (command: typeof ShareResults.Type) {
  yield* roundFor("results.share", command)
  const day = yield* today
  if (command.endsOn <= day) return yield* new Refused({ field: "endsOn", reason: "The last day must be after today" })
  if (command.endsOn > addDays(day, longest)) {
    return yield* new Refused({ field: "endsOn", reason: "Choose a last day within a year from now" })
  }
  const entropy = yield* Entropy
  const secret = yield* newSecret()
  const transactions = yield* Transactions
  const address = yield* Effect.option(addressForLinks())
  yield* transactions.run(
    Effect.gen(function* () {
      const { stored, team } = yield* roundFor("results.share", command)
      if (stored.round._tag !== "Revealed") {
        return yield* new Refused({
          field: "round",
          reason: "Show the results to the team first. Then they can be shared."
        })
      }
      const id = yield* entropy.orderedId
      yield* Shares.use((shares) =>
        Effect.flatMap(entropy.hash(secret), (secretHash) =>
          shares.insert({ ...keyOf(stored), id, secretHash, endsOn: command.endsOn })
        )
      )
      yield* record(team.organisation, "share results", stored.id, { after: command.endsOn })
    })
  )
  return { secret, path: `/s/${secret}`, address: Option.getOrNull(address), endsOn: command.endsOn }
})

/** The links that work or worked, without their secrets. */
export const sharesOf = Effect.fn("sharesOf")(function* (reference: RoundReference) {
  const { stored } = yield* roundFor("results.share", reference)
  const shares = yield* Shares.use((port) => port.ofRound(keyOf(stored)))
  const day = yield* today
  return shares.map(({ endsOn, id }) => ({ id, endsOn, ended: endsOn < day }))
})

export const EndShare = Schema.Struct({ ...RoundReference.fields, id: Schema.NonEmptyString })

/** Ends a link at once. */
export const endShare = Effect.fn("endShare")(function* ({ id, ...reference }: typeof EndShare.Type) {
  const transactions = yield* Transactions
  yield* transactions.run(
    Effect.gen(function* () {
      const { stored, team } = yield* roundFor("results.share", reference)
      yield* Shares.use((shares) => shares.remove(keyOf(stored), id))
      yield* record(team.organisation, "end sharing", stored.id)
    })
  )
})

const ended = new NotFound({
  what: "results page",
  reference: "the link has ended, or was never given out. Ask the team for a new one"
})

/** The round behind a shared link, for anybody who has it, until its last day is over. */
export const sharedRound = Effect.fn("sharedRound")(function* (secret: string) {
  const hash = yield* Entropy.use((entropy) => entropy.hash(secret))
  const share = yield* Shares.use((shares) => shares.bySecret(hash))
  if (Option.isNone(share) || share.value.endsOn < (yield* today)) return yield* ended
  const { organisation, round } = share.value
  const stored = yield* Rounds.use((rounds) => rounds.find({ organisation, round }))
  if (Option.isNone(stored)) return yield* ended
  return { stored: stored.value, endsOn: share.value.endsOn }
})
