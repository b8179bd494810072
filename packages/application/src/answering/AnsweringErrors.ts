import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { dayInWords } from "@peerbridge/domain/readiness/inWords"
import { Schema } from "effect"

/** No invitation and no draft has this code. */
export class CodeUnknown extends Schema.TaggedError<CodeUnknown>()("CodeUnknown", {
  kind: Schema.Literals(["invitation", "resume", "withdraw"])
}) {
  override get message() {
    switch (this.kind) {
      case "invitation":
        return "We do not know that code. It has 2 words and 3 numbers, like FERN 219 LARK. Check it, or ask whoever gave it to you."
      case "resume":
        return "We do not know that code. It has 3 words and 4 numbers. If you cannot find it, start again with your invitation."
      case "withdraw":
        return "We do not know that code, or the round has been revealed and its voices can no longer be taken back."
    }
  }
}

/** The invitation let somebody in before, or the group is full. */
export class CodeUsed extends Schema.TaggedError<CodeUsed>()("CodeUsed", {}) {
  override get message() {
    return "This code has been used. If you sent your answers, there is nothing more to do. If you have not answered yet, ask your team for another code."
  }
}

export class AlreadySent extends Schema.TaggedError<AlreadySent>()("AlreadySent", {}) {
  override get message() {
    return "Your answers were sent, so there is nothing more to do."
  }
}

/**
 * What somebody wanted of a round that is not open. Whoever arrives with an invitation may have sent their answers long ago,
 * so only somebody with a draft is told that it was not sent.
 */
export const WantedOfRound = Schema.Literals(["arrive", "answer", "withdraw"])
export type WantedOfRound = typeof WantedOfRound.Type

/** The round takes no answers: it is not open yet, or closed. Nothing was stored. */
export class RoundNotOpen extends Schema.TaggedError<RoundNotOpen>()("RoundNotOpen", {
  closedOn: Schema.NullOr(CalendarDate),
  wanted: WantedOfRound
}) {
  override get message() {
    return this.closedOn === null
      ? "This round has not opened yet. Try again after it opens, or ask your team."
      : `This round closed on ${dayInWords(this.closedOn)}. ${afterClosing[this.wanted]}`
  }
}

const afterClosing: Readonly<Record<WantedOfRound, string>> = {
  arrive: "It takes no more answers. If you sent yours before then, they count.",
  answer: "Your answers were not sent.",
  withdraw: "A voice can be taken back only until then."
}
