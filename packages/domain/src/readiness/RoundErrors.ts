import { Schema } from "effect"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { dayInWords, groupsInWords } from "./inWords.ts"
import { Perspective } from "./Perspective.ts"

const State = Schema.Literals(["Draft", "Open", "Closed", "Revealed"])
const Action = Schema.Literals(["change", "change-closing-date", "open", "close", "reopen", "reveal"])

const refusals: Readonly<Record<typeof Action.Type, Partial<Record<typeof State.Type, string>>>> = {
  change: {
    Open: "This round is open, so its set-up is fixed. Close it and set up another round, or change the closing date only.",
    Closed: "This round is closed, so its set-up is fixed. Open it again if people still want to answer.",
    Revealed: "The results of this round are shown, so nothing in it can change. Set up the next round."
  },
  "change-closing-date": {
    Draft: "This round is a draft. Change the closing date in its set-up.",
    Closed: "This round is closed. Open it again with a new closing date.",
    Revealed: "The results of this round are shown, so nothing in it can change. Set up the next round."
  },
  open: {
    Open: "This round is open already. Invite people to answer.",
    Closed: "This round was closed. Open it again if people still want to answer.",
    Revealed: "The results of this round are shown, so it takes no more answers. Set up the next round."
  },
  close: {
    Draft: "This round has not opened yet. Open it first, or leave it as a draft.",
    Closed: "This round is closed already. Show its results, or open it again.",
    Revealed: "This round was closed and its results are shown. Set up the next round."
  },
  reopen: {
    Draft: "This round has not opened yet. Open it.",
    Open: "This round is open already. Invite people to answer.",
    Revealed: "The results of this round are shown, so it takes no more answers. Ask in the next round."
  },
  reveal: {
    Draft: "This round has not opened yet. Open it, and close it when people have answered.",
    Open: "This round is still open. Close it first: once results show, no answer can be added.",
    Revealed: "The results of this round are shown already. They do not change."
  }
}

/** The round is in a state that does not allow this. */
export class WrongRoundState extends Schema.TaggedError<WrongRoundState>()("WrongRoundState", {
  action: Action,
  state: State
}) {
  override get message() {
    return refusals[this.action][this.state] ?? "This round does not allow that now. Look at it again."
  }
}

/** A round asks somebody. */
export class NobodyInvited extends Schema.TaggedError<NobodyInvited>()("NobodyInvited", {}) {
  override get message() {
    return "Nobody is invited. Choose at least one group and say how many people it has."
  }
}

/** Small groups that nothing in the set-up gives a way to be heard. */
export class SmallGroupsUnheard extends Schema.TaggedError<SmallGroupsUnheard>()("SmallGroupsUnheard", {
  groups: Schema.NonEmptyArray(Perspective),
  /** Adding up with other teams was chosen, and cannot hear these. */
  pooledOnly: Schema.Boolean
}) {
  override get message() {
    const count = this.groups.length
    const choose =
      count === 1 ? "Choose how the small group will be heard" : `Choose how the ${count} small groups will be heard`
    return this.pooledOnly
      ? `${choose}: ${groupsInWords(this.groups)} work across teams, so adding up with other teams cannot hear them.`
      : `${choose}: ${groupsInWords(this.groups)}.`
  }
}

/** Answering cannot end before it begins: the closing date must be later than `after`. */
export class ClosingDateTooEarly extends Schema.TaggedError<ClosingDateTooEarly>()("ClosingDateTooEarly", {
  after: CalendarDate
}) {
  override get message() {
    return `Closing date must be after ${dayInWords(this.after)}`
  }
}

/** Rounds of one team that follow too closely show who joined or left. */
export class TooSoonAfterLastRound extends Schema.TaggedError<TooSoonAfterLastRound>()("TooSoonAfterLastRound", {
  lastOpenedOn: CalendarDate,
  from: CalendarDate
}) {
  override get message() {
    return `The last round opened on ${dayInWords(this.lastOpenedOn)}. Rounds are at least 8 weeks apart, so that nobody can be picked out by what changed. Open this one on ${dayInWords(
      this.from
    )} or later.`
  }
}

/** Today is before something that has happened already: a wrong clock, or a wrong date. */
export class BeforeItsTime extends Schema.TaggedError<BeforeItsTime>()("BeforeItsTime", { since: CalendarDate }) {
  override get message() {
    return `That cannot be dated before ${dayInWords(this.since)}. Check the date.`
  }
}
