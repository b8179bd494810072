import { readinessInstrument } from "@peerbridge/catalogue/readiness/readinessInstrument"
import { entriesByPerspective } from "@peerbridge/domain/readiness/ByPerspective"
import { addDays } from "@peerbridge/domain/calendar/addDays"
import {
  changeClosingDate,
  changeSetUp,
  closeRound,
  createRound,
  reopenRound
} from "@peerbridge/domain/readiness/moveRound"
import { Round } from "@peerbridge/domain/readiness/Round"
import { type InvitedGroup, RoundSetUp } from "@peerbridge/domain/readiness/RoundSetUp"
import { Effect, Option, Schema } from "effect"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { namingWhoChanged } from "../audit/namingWhoChanged.ts"
import { record } from "../audit/record.ts"
import { Conflict, NotFound } from "../Errors.ts"
import { type Actor, CurrentActor, may } from "../access/Actor.ts"
import type { Action } from "../access/Permission.ts"
import { Entropy } from "../ports/Entropy.ts"
import { keyOf, Rounds, type StoredRound } from "../ports/Rounds.ts"
import { Teams } from "../ports/Teams.ts"
import { Transactions } from "../ports/Transactions.ts"
import type { Team } from "../team/Team.ts"
import { teamFor } from "../team/teams.ts"
import { today } from "../time/today.ts"

/** Names a round by its team's address and its number. */
export const RoundReference = Schema.Struct({ team: Schema.NonEmptyString, number: Schema.Natural })
export type RoundReference = typeof RoundReference.Type

/** A round and its team, if the actor may do `action` with them. */
export const roundFor = Effect.fn("roundFor")(function* (action: Action, { number, team: slug }: RoundReference) {
  const team = yield* teamFor(action, slug)
  const found = yield* Rounds.use((rounds) => rounds.byNumber(team.organisation, team.id, number))
  if (Option.isNone(found)) return yield* new NotFound({ what: "round", reference: `${slug} ${number}` })
  return { team, stored: found.value }
})

/** Which round an id alone stands for: its team's address and its number. Whoever may not see the team learns nothing. */
export const roundNamed = Effect.fn("roundNamed")(function* (id: string) {
  const unknown = new NotFound({ what: "round", reference: id })
  const found = yield* Rounds.use((rounds) => rounds.byId(id))
  if (Option.isNone(found)) return yield* unknown
  const { number, organisation, team } = found.value
  const of = yield* Teams.use((teams) => teams.find(organisation, team))
  if (Option.isNone(of)) return yield* unknown
  const { slug } = yield* teamFor("team.view", of.value.slug).pipe(Effect.catchTag("NotFound", () => unknown))
  return { team: slug, number }
})

/**
 * A round as the actor may see it. How many of each group were invited is for those who invite: of a group that is not
 * shown it would say how many could not make five.
 */
const asSeenBy = (actor: Actor, stored: StoredRound): StoredRound => {
  const { organisation, round, team } = stored
  return may(actor, "round.manage", { organisation, team })
    ? stored
    : { ...stored, round: { ...round, setUp: { ...round.setUp, groups: {} } } }
}

/** A round and its team, for whoever may see the team. */
export const readRound = Effect.fn("readRound")(function* (reference: RoundReference) {
  const { stored, team } = yield* roundFor("team.view", reference)
  return { team, stored: asSeenBy(yield* CurrentActor, stored) }
})

/** The rounds of a team, the newest first. */
export const roundsOf = Effect.fn("roundsOf")(function* (slug: string) {
  const team = yield* teamFor("team.view", slug)
  const actor = yield* CurrentActor
  const rounds = yield* Rounds.use((port) => port.ofTeam(team.organisation, team.id))
  return { team, rounds: rounds.map((stored) => asSeenBy(actor, stored)) }
})

/** How long a new round stays open unless the lead says otherwise, in days. */
const usualDays = 24

/** Starts the set-up of the team's next round. A draft that is there already is returned instead of a second one. */
export const draftRound = Effect.fn("draftRound")(function* (slug: string) {
  const transactions = yield* Transactions
  return yield* transactions.run(
    Effect.gen(function* () {
      const team = yield* teamFor("round.manage", slug)
      const rounds = yield* Rounds
      const [latest] = yield* rounds.ofTeam(team.organisation, team.id)
      if (latest !== undefined && latest.round._tag === "Draft") return latest
      const day = yield* today
      const stored: StoredRound = {
        organisation: team.organisation,
        id: yield* Entropy.use((entropy) => entropy.orderedId),
        team: team.id,
        number: (latest?.number ?? 0) + 1,
        version: 1,
        round: createRound({
          instrument: { id: readinessInstrument.id, version: readinessInstrument.version },
          askedAt: latest?.round.setUp.askedAt ?? "ready-to-welcome",
          closesOn: addDays(day, usualDays),
          groups: latest === undefined ? {} : notYetNew(latest.round.setUp.groups),
          smallGroups: latest?.round.setUp.smallGroups ?? [],
          livedExperienceFromElsewhere: latest?.round.setUp.livedExperienceFromElsewhere ?? false
        })
      }
      yield* rounds.insert(stored)
      yield* record(team.organisation, "set up round", stored.id, { after: stored.number })
      return stored
    })
  )
})

/** The groups of the last round, for the next one: who is new since then has to be said again. */
const notYetNew = (groups: RoundSetUp["groups"]): RoundSetUp["groups"] =>
  Object.fromEntries(
    entriesByPerspective<InvitedGroup>(groups).map(([perspective, group]) => [
      perspective,
      { ...group, mostlyNew: false }
    ])
  )

const Seen = { ...RoundReference.fields, version: Schema.Natural }

export const SetUpRound = Schema.Struct({ ...Seen, setUp: RoundSetUp })

export const setUpRound = Effect.fn("setUpRound")(function* (command: typeof SetUpRound.Type) {
  return yield* changeRound(command, "change set-up of round", (round) =>
    Effect.fromResult(changeSetUp(round, command.setUp))
  )
})

export const ChangeClosingDate = Schema.Struct({ ...Seen, closesOn: CalendarDate })

export const postponeClosing = Effect.fn("postponeClosing")(function* (command: typeof ChangeClosingDate.Type) {
  const day = yield* today
  return yield* changeRound(command, "change closing date", (round) =>
    Effect.fromResult(changeClosingDate(round, command.closesOn, day))
  )
})

export const CloseRound = Schema.Struct(Seen)

/** Ends answering. Two people closing at once both find it closed. */
export const endRound = Effect.fn("endRound")(function* (command: typeof CloseRound.Type) {
  const day = yield* today
  return yield* changeRound(command, "close round", (round) => Effect.fromResult(closeRound(round, day)))
})

export const ReopenRound = Schema.Struct({ ...Seen, closesOn: CalendarDate })

export const openAgain = Effect.fn("openAgain")(function* (command: typeof ReopenRound.Type) {
  const day = yield* today
  return yield* changeRound(command, "open round again", (round) =>
    Effect.fromResult(reopenRound(round, command.closesOn, day))
  )
})

const asJson = (round: Round): Schema.Json => Schema.encodeSync(Schema.toCodecJson(Round))(round)

/** Loads, decides, writes and audits in one transaction; refuses when somebody else changed the round in between. */
export const changeRound = <E, R>(
  seen: RoundReference & { readonly version: number },
  did: string,
  decide: (round: Round, team: Team, stored: StoredRound) => Effect.Effect<Round, E, R>
) =>
  Effect.gen(function* () {
    const transactions = yield* Transactions
    return yield* transactions.run(
      Effect.gen(function* () {
        const { stored, team } = yield* roundFor("round.manage", seen)
        yield* Rounds.use((rounds) => rounds.hold(keyOf(stored), "change"))
        const round = yield* decide(stored.round, team, stored)
        const rounds = yield* Rounds
        const written = stored.version === seen.version && (yield* rounds.update({ ...stored, round }))
        if (!written) {
          return yield* namingWhoChanged(
            team.organisation,
            stored.id
          )(
            new Conflict({
              what: "this round",
              changedBy: "Somebody",
              theirs: { version: stored.version, round: asJson(stored.round) },
              yours: { version: seen.version, round: asJson(round) }
            })
          )
        }
        yield* record(team.organisation, did, stored.id, { before: stored.round._tag, after: round._tag })
        return { ...stored, round, version: stored.version + 1 }
      })
    )
  })
