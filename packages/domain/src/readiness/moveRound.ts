import { Result } from "effect"
import { addDays } from "../calendar/addDays.ts"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { DisclosurePolicy } from "./release/Policy.ts"
import type { ClosedRound, DraftRound, OpenRound, RevealedRound, Round } from "./Round.ts"
import {
  BeforeItsTime,
  ClosingDateTooEarly,
  NobodyInvited,
  SmallGroupsUnheard,
  TooSoonAfterLastRound,
  WrongRoundState
} from "./RoundErrors.ts"
import { invitedGroups, type RoundSetUp, unheardGroupsOf } from "./RoundSetUp.ts"

/** Days between the openings of two rounds of a team. Policy, from disclosure control. */
export const daysBetweenRounds = 56

/** A round to be set up: a draft may be incomplete; opening checks it. */
export const createRound = (setUp: RoundSetUp): DraftRound => ({ _tag: "Draft", setUp })

/** Changes what will be asked of whom. Only a draft can be changed. */
export const changeSetUp = (round: Round, setUp: RoundSetUp): Result.Result<DraftRound, WrongRoundState> =>
  round._tag === "Draft" ? Result.succeed(createRound(setUp)) : refuse("change", round)

/** Tells people another closing date while the round is open. It is information only. */
export const changeClosingDate = (
  round: Round,
  closesOn: CalendarDate,
  today: CalendarDate
): Result.Result<OpenRound, WrongRoundState | ClosingDateTooEarly> => {
  if (round._tag !== "Open") return refuse("change-closing-date", round)
  if (closesOn < today) return Result.fail(new ClosingDateTooEarly({ after: addDays(today, -1) }))
  return Result.succeed({ ...round, setUp: { ...round.setUp, closesOn } })
}

/** What opening needs to know besides the draft. */
export interface Opening {
  readonly today: CalendarDate
  /** Pinned to the round from now on. */
  readonly policy: DisclosurePolicy
  /** The days on which the team's other rounds opened. */
  readonly openedBefore: ReadonlyArray<CalendarDate>
}

/** Why a round may not open. */
export type OpeningRefused =
  WrongRoundState | NobodyInvited | SmallGroupsUnheard | ClosingDateTooEarly | TooSoonAfterLastRound

/**
 * Opens a draft. Refused if nobody is invited, a small group has no way to be heard, the closing date is not after today,
 * or another round of the team opened less than 56 days ago (or is dated later).
 */
export const openRound = (
  round: Round,
  { openedBefore, policy, today }: Opening
): Result.Result<OpenRound, OpeningRefused> => {
  if (round._tag !== "Draft") return refuse("open", round)
  const { setUp } = round
  if (invitedGroups(setUp).length === 0) return Result.fail(new NobodyInvited())
  const [unheard, ...others] = unheardGroupsOf(setUp, policy.k)
  if (unheard !== undefined) {
    return Result.fail(
      new SmallGroupsUnheard({ groups: [unheard, ...others], pooledOnly: setUp.smallGroups.length > 0 })
    )
  }
  if (setUp.closesOn <= today) return Result.fail(new ClosingDateTooEarly({ after: today }))
  const lastOpenedOn = openedBefore.toSorted().at(-1)
  if (lastOpenedOn !== undefined && today < addDays(lastOpenedOn, daysBetweenRounds)) {
    return Result.fail(new TooSoonAfterLastRound({ lastOpenedOn, from: addDays(lastOpenedOn, daysBetweenRounds) }))
  }
  return Result.succeed({ _tag: "Open", setUp, openedOn: today, policy })
}

/** A person ends answering: late answers are lost. The closing date does not matter. */
export const closeRound = (
  round: Round,
  today: CalendarDate
): Result.Result<ClosedRound, WrongRoundState | BeforeItsTime> => {
  if (round._tag !== "Open") return refuse("close", round)
  if (today < round.openedOn) return Result.fail(new BeforeItsTime({ since: round.openedOn }))
  return Result.succeed({ ...round, _tag: "Closed", closedOn: today })
}

/** Takes answers again, until a new closing date. Only before the reveal; the day it opened stays the day it opened. */
export const reopenRound = (
  round: Round,
  closesOn: CalendarDate,
  today: CalendarDate
): Result.Result<OpenRound, WrongRoundState | ClosingDateTooEarly> => {
  if (round._tag !== "Closed") return refuse("reopen", round)
  if (closesOn < today) return Result.fail(new ClosingDateTooEarly({ after: addDays(today, -1) }))
  const { openedOn, policy, setUp } = round
  return Result.succeed({ _tag: "Open", setUp: { ...setUp, closesOn }, openedOn, policy })
}

/** Ends the collection for good: what is released now never changes, and late answers are refused. */
export const revealRound = (
  round: Round,
  today: CalendarDate
): Result.Result<RevealedRound, WrongRoundState | BeforeItsTime> => {
  if (round._tag !== "Closed") return refuse("reveal", round)
  if (today < round.closedOn) return Result.fail(new BeforeItsTime({ since: round.closedOn }))
  return Result.succeed({ ...round, _tag: "Revealed", revealedOn: today })
}

const refuse = (action: WrongRoundState["action"], round: Round): Result.Result<never, WrongRoundState> =>
  Result.fail(new WrongRoundState({ action, state: round._tag }))
