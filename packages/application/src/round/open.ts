import { bytesForCode, codeFrom } from "@peerbridge/domain/readiness/Code"
import { entriesByPerspective } from "@peerbridge/domain/readiness/ByPerspective"
import { openRound } from "@peerbridge/domain/readiness/moveRound"
import { defaultPolicy } from "@peerbridge/domain/readiness/release/Policy"
import { type InvitedGroup, invitedGroups } from "@peerbridge/domain/readiness/RoundSetUp"
import { Effect, Option, Schema } from "effect"
import { itemsAskedIn } from "../answering/itemsAsked.ts"
import { type Invitation, Invitations, Sent } from "../ports/Answering.ts"
import { Entropy } from "../ports/Entropy.ts"
import { keyOf, Rounds, type StoredRound } from "../ports/Rounds.ts"
import type { Team } from "../team/Team.ts"
import { today } from "../time/today.ts"
import { changeRound, RoundReference } from "./rounds.ts"

export const OpenRound = Schema.Struct({ ...RoundReference.fields, version: Schema.Natural })

/** Opens a round: its policy is pinned, an empty tally waits for each group, and everybody invited has a code. */
export const startRound = Effect.fn("startRound")(function* (command: typeof OpenRound.Type) {
  return yield* changeRound(command, "open round", (_round, team, stored) =>
    Effect.gen(function* () {
      const opened = yield* checkOpening(stored, team)
      const sent = yield* Sent
      for (const perspective of invitedGroups(opened.setUp)) {
        yield* sent.open(
          keyOf(stored),
          perspective,
          itemsAskedIn(stored, perspective).map(({ id }) => id)
        )
      }
      yield* makeInvitations({ ...stored, round: opened })
      return opened
    })
  )
})

/** The round as it would be if it opened today, or why it cannot. */
export const checkOpening = Effect.fn("checkOpening")(function* (stored: StoredRound, team: Team) {
  const others = yield* Rounds.use((rounds) => rounds.ofTeam(team.organisation, team.id))
  const openedBefore = others.flatMap((other) =>
    other.id !== stored.id && other.round._tag !== "Draft" ? [other.round.openedOn] : []
  )
  return yield* Effect.fromResult(openRound(stored.round, { today: yield* today, policy: defaultPolicy, openedBefore }))
})

/** One code for each person invited, or one for the whole group, as the set-up says. */
const makeInvitations = Effect.fn("makeInvitations")(function* (stored: StoredRound) {
  const invitations = yield* Invitations
  for (const [perspective, { invited, links }] of entriesByPerspective<InvitedGroup>(stored.round.setUp.groups)) {
    const codes = links === "shared" ? 1 : invited
    yield* invitations.insert(
      yield* Effect.forEach(Array.from({ length: codes }), () => invitation(stored, { perspective, kind: links }))
    )
  }
})

const invitation = Effect.fn("invitation")(function* (
  stored: StoredRound,
  group: Pick<Invitation, "perspective" | "kind">
) {
  const entropy = yield* Entropy
  const invitations = yield* Invitations
  let code = codeFrom(yield* entropy.bytes(bytesForCode))
  // codes are short, so one may stand for another round already
  while (Option.isSome(yield* invitations.byCode(code))) code = codeFrom(yield* entropy.bytes(bytesForCode))
  const made: Invitation = { ...keyOf(stored), ...group, id: yield* entropy.randomId, code, used: false }
  return made
})
