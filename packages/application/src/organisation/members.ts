import { Effect, Option, Schema } from "effect"
import { addDays } from "@peerbridge/domain/calendar/addDays"
import { CurrentActor, NotSignedIn, requireTo, signature } from "../access/Actor.ts"
import { Role } from "../access/Role.ts"
import { newSecret } from "../access/secret.ts"
import { record } from "../audit/record.ts"
import { NotFound, Refused } from "../Errors.ts"
import { nameOf } from "../audit/nameOf.ts"
import { Entropy } from "../ports/Entropy.ts"
import { type Join, Members } from "../ports/Members.ts"
import { Organisations } from "../ports/Organisations.ts"
import { Teams } from "../ports/Teams.ts"
import { Transactions } from "../ports/Transactions.ts"
import { today } from "../time/today.ts"

/** How long an invitation for staff works, in days. */
const joinDays = 14

export const InviteMember = Schema.Struct({
  organisation: Schema.NonEmptyString,
  /** Team id, or null for the whole organisation. */
  team: Schema.NullOr(Schema.NonEmptyString),
  role: Role
})

/** Makes an invitation for one member of staff. The secret is for its link, shown now and never again. */
export const inviteMember = Effect.fn("inviteMember")(function* (command: typeof InviteMember.Type) {
  const actor = yield* requireTo("members.manage", { organisation: command.organisation })
  if (command.role === "administrator") yield* requireTo("organisation.manage", { organisation: command.organisation })
  if (command.role === "administrator" && command.team !== null) {
    return yield* new Refused({
      field: "role",
      reason: "An administrator looks after the whole organisation, not one team."
    })
  }
  const entropy = yield* Entropy
  const secret = yield* newSecret()
  const transactions = yield* Transactions
  const madeOn = yield* today
  const expiresOn = addDays(madeOn, joinDays)
  yield* transactions.run(
    Effect.gen(function* () {
      if (command.team !== null) {
        const team = yield* Teams.use((teams) => teams.find(command.organisation, command.team ?? ""))
        if (Option.isNone(team)) return yield* new NotFound({ what: "team", reference: command.team })
      }
      yield* Members.use((members) =>
        Effect.flatMap(Effect.all({ id: entropy.orderedId, secretHash: entropy.hash(secret) }), ({ id, secretHash }) =>
          members.insertJoin({
            id,
            secretHash,
            ...command,
            expiresOn,
            usedBy: null,
            madeBy: signature(actor),
            madeOn
          })
        )
      )
      yield* record(command.organisation, "invite to join", command.team ?? command.organisation, {
        after: command.role
      })
    })
  )
  return { secret, expiresOn }
})

/** The invitations that still work, without their links, and the name of whoever made each, where that is known. */
export const openJoins = Effect.fn("openJoins")(function* (organisation: string) {
  yield* requireTo("members.manage", { organisation })
  const day = yield* today
  const unused = yield* Members.use((port) => port.unusedJoins(organisation))
  return yield* Effect.forEach(
    unused.filter(({ expiresOn }) => expiresOn >= day),
    ({ expiresOn, id, madeBy, madeOn, role, team }) =>
      Effect.map(nameOf(madeBy), (name) => ({
        id,
        role,
        team,
        expiresOn,
        madeBy: Option.getOrNull(name),
        madeOn: madeOn === "" ? null : madeOn
      }))
  )
})

export const TakeBackJoin = Schema.Struct({ organisation: Schema.NonEmptyString, id: Schema.NonEmptyString })

/** Ends an invitation that nobody has used. One for an administrator is an administrator's to take back. */
export const takeBackJoin = Effect.fn("takeBackJoin")(function* ({ id, organisation }: typeof TakeBackJoin.Type) {
  yield* requireTo("members.manage", { organisation })
  const transactions = yield* Transactions
  yield* transactions.run(
    Effect.gen(function* () {
      const unused = yield* Members.use((port) => port.unusedJoins(organisation))
      const join = unused.find((one) => one.id === id)
      if (join?.role === "administrator") yield* requireTo("organisation.manage", { organisation })
      if (join === undefined || !(yield* endJoin(join))) {
        return yield* new NotFound({ what: "invitation", reference: id })
      }
    })
  )
})

/** True if it was still unused; inside the transaction that writes down why. */
const endJoin = Effect.fn("endJoin")(function* ({ id, organisation, role, team }: Join) {
  const ended = yield* Members.use((port) => port.removeJoin(organisation, id))
  if (ended) yield* record(organisation, "take back invitation", team ?? organisation, { before: role })
  return ended
})

const used = new Refused({ field: "secret", reason: "This invitation has been used. Sign in, or ask for a new link." })

const joinFor = Effect.fn("joinFor")(function* (secret: string) {
  const entropy = yield* Entropy
  const found = yield* Effect.flatMap(entropy.hash(secret), (hash) =>
    Members.use((members) => members.joinBySecret(hash))
  )
  if (Option.isNone(found)) {
    return yield* new Refused({
      field: "secret",
      reason: "We do not know this invitation. Ask whoever sent it for a new link."
    })
  }
  const join = found.value
  if (join.usedBy !== null) {
    return yield* used
  }
  if (join.expiresOn < (yield* today)) {
    return yield* new Refused({
      field: "secret",
      reason: `This invitation ended on ${join.expiresOn}. Ask for a new link.`
    })
  }
  return join
})

/** What an invitation offers, for the page that accepts it. Reading it uses nothing up. */
export const readJoin = Effect.fn("readJoin")(function* (secret: string) {
  const join = yield* joinFor(secret)
  const organisation = yield* Organisations.use((organisations) => organisations.find(join.organisation))
  const team =
    join.team === null ? Option.none() : yield* Teams.use((teams) => teams.find(join.organisation, join.team ?? ""))
  return {
    role: join.role,
    organisation: Option.match(organisation, { onNone: () => "", onSome: ({ name }) => name }),
    team: Option.match(team, { onNone: () => null, onSome: ({ name }) => name }),
    expiresOn: join.expiresOn
  }
})

/** The signed-in person takes up the invitation; it works once. */
export const acceptJoin = Effect.fn("acceptJoin")(function* (secret: string) {
  const actor = yield* CurrentActor
  if (actor._tag !== "Person") return yield* new NotSignedIn()
  const transactions = yield* Transactions
  return yield* transactions.run(
    Effect.gen(function* () {
      const join = yield* joinFor(secret)
      const members = yield* Members
      if (!(yield* members.useJoin(join.id, actor.user))) return yield* used
      yield* members.add(actor.user, { organisation: join.organisation, team: join.team, role: join.role })
      yield* record(join.organisation, "join", actor.user, { after: join.role })
      return { organisation: join.organisation, team: join.team, role: join.role }
    })
  )
})

export const members = Effect.fn("members")(function* (organisation: string) {
  yield* requireTo("members.manage", { organisation })
  return yield* Members.use((port) => port.ofOrganisation(organisation))
})

export const RemoveMember = Schema.Struct({
  organisation: Schema.NonEmptyString,
  user: Schema.NonEmptyString,
  team: Schema.NullOr(Schema.NonEmptyString),
  role: Role
})

/**
 * Takes a role away, and the open invitations this person made with it: an unused link would let them come back. The last
 * administrator stays.
 */
export const removeMember = Effect.fn("removeMember")(function* (command: typeof RemoveMember.Type) {
  const { organisation, role, team, user } = command
  yield* requireTo(role === "administrator" ? "organisation.manage" : "members.manage", { organisation })
  const transactions = yield* Transactions
  yield* transactions.run(
    Effect.gen(function* () {
      const port = yield* Members
      const administrators = (yield* port.ofOrganisation(organisation)).filter(
        (member) => member.role === "administrator"
      )
      if (role === "administrator" && administrators.length <= 1) {
        return yield* new Refused({
          field: "user",
          reason: "This is the last administrator. Invite another one first."
        })
      }
      yield* port.remove(user, { organisation, team, role })
      yield* record(organisation, "remove role", user, { before: role })
      const unused = yield* port.unusedJoins(organisation)
      yield* Effect.forEach(
        unused.filter(({ madeBy }) => madeBy === user),
        endJoin
      )
    })
  )
})
