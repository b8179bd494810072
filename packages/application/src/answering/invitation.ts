import { parseCode } from "@peerbridge/domain/readiness/Code"
import type { Perspective } from "@peerbridge/domain/readiness/Perspective"
import { admitsAnother } from "@peerbridge/domain/readiness/release/admitsAnother"
import { mayBePooled } from "@peerbridge/domain/readiness/RoundSetUp"
import { offersVoice } from "@peerbridge/domain/readiness/willBeShown"
import { Effect, Option } from "effect"
import { limitWrongTries } from "../access/limitTries.ts"
import { type Invitation, Invitations, Sent } from "../ports/Answering.ts"
import { keyOf, Rounds, type StoredRound } from "../ports/Rounds.ts"
import { Teams } from "../ports/Teams.ts"
import { itemsAskedIn } from "./itemsAsked.ts"
import { CodeUnknown, CodeUsed, RoundNotOpen, type WantedOfRound } from "./AnsweringErrors.ts"

/** How many wrong codes one address may try in a quarter of an hour. */
export const wrongCodes = 20

/** The invitation of a code as typed, and its round. Reading it uses nothing up, so a mail scanner does no harm. */
export const invitationOf = Effect.fn("invitationOf")(function* (typed: string, address: string) {
  const invitation = yield* limitWrongTries("code", address, wrongCodes, lookUp(typed))
  const found = yield* Rounds.use((rounds) =>
    rounds.find({ organisation: invitation.organisation, round: invitation.round })
  )
  if (Option.isNone(found)) return yield* new CodeUnknown({ kind: "invitation" })
  return { invitation, stored: found.value }
})

const lookUp = Effect.fnUntraced(function* (typed: string) {
  const code = Option.getOrUndefined(parseCode(typed))
  const found = code === undefined ? Option.none() : yield* Invitations.use((invitations) => invitations.byCode(code))
  if (Option.isNone(found)) return yield* new CodeUnknown({ kind: "invitation" })
  return found.value
})

/**
 * Refuses unless this invitation still lets somebody in. Asked when answers are sent and not before: whoever made the links could
 * otherwise follow each of them, and see who has answered and how many of a group that is not shown.
 */
export const requireAdmission = Effect.fn("requireAdmission")(function* (invitation: Invitation, stored: StoredRound) {
  const tallies = yield* Sent.use((sent) => sent.tallies(keyOf(stored), invitation.perspective))
  const invited = stored.round.setUp.groups[invitation.perspective]?.invited ?? 0
  if (invitation.used || Option.isNone(tallies) || !admitsAnother(tallies.value.voiced, tallies.value.rest, invited)) {
    return yield* new CodeUsed()
  }
  return tallies.value
})

/** Refuses, saying when it closed, unless the round is open. */
export const requireOpen = Effect.fn("requireOpen")(function* ({ round }: StoredRound, wanted: WantedOfRound) {
  if (round._tag !== "Open")
    return yield* new RoundNotOpen({ closedOn: "closedOn" in round ? round.closedOn : null, wanted })
  return round
})

/** Whether people of a group are offered to be heard alone, by role, in this round. */
export const mayBeVoiced = ({ round }: StoredRound, perspective: Perspective): boolean =>
  round._tag !== "Draft" && offersVoice(round.setUp, perspective, round.policy.k)

/** Whether the group answers for a first peer support worker who has yet to start, because this team has none. */
export const answersForTheFirst = ({ round }: StoredRound, perspective: Perspective): boolean =>
  perspective === "peer-support-worker" && round.setUp.livedExperienceFromElsewhere

/** What the welcome page says: which team asks whom, until when, and how a small group will be heard. The same before and after use. */
export const welcome = Effect.fn("welcome")(function* (typed: string, address: string) {
  const { invitation, stored } = yield* invitationOf(typed, address)
  const round = yield* requireOpen(stored, "arrive")
  const team = yield* Teams.use((teams) => teams.find(stored.organisation, stored.team))
  return {
    code: invitation.code,
    perspective: invitation.perspective,
    team: Option.match(team, { onNone: () => "", onSome: ({ name }) => name }),
    round: stored.number,
    closesOn: round.setUp.closesOn,
    k: round.policy.k,
    questions: itemsAskedIn(stored, invitation.perspective).length,
    smallGroups: round.setUp.smallGroups,
    mayBePooled: mayBePooled(round.setUp, invitation.perspective),
    mayBeVoiced: mayBeVoiced(stored, invitation.perspective),
    forTheFirst: answersForTheFirst(stored, invitation.perspective)
  }
})
