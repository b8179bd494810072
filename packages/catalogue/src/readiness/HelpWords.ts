import { NotApplicableReason } from "@peerbridge/domain/readiness/Answer"
import { Schema } from "effect"

const Line = Schema.NonEmptyString
const Lines = Schema.NonEmptyArray(Line)

/** The same for each set of words; `levelSetOf` tells which set a perspective is spoken to in. */
const forEachAudience = <S extends Schema.Constraint>(words: S) =>
  Schema.Struct({ staff: words, "service-user": words, carer: words })

/** One way to get help at once: when it fits, what to do, and the link that does it. National public lines only. */
export const HelpLine = Schema.Struct({ when: Line, how: Line, link: Line })
export type HelpLine = typeof HelpLine.Type

/** The question behind "does not apply", and the only reasons that can be given, in the order they are offered. */
export const DoesNotApply = Schema.Struct({
  question: Line,
  hint: Line,
  reasons: Schema.NonEmptyArray(Schema.Struct({ id: NotApplicableReason, text: Line }))
})
export type DoesNotApply = typeof DoesNotApply.Type

/** What a person reads around the questions: who sees what, that it is a choice, and where to get help now. */
export const HelpWords = Schema.Struct({
  helpNow: Schema.Struct({ title: Line, intro: Line, lines: Schema.NonEmptyArray(HelpLine), easyRead: Lines }),
  /** Stands beside every free text. */
  beforeYouWrite: Schema.Struct({ text: Line, easyRead: Lines }),
  /** The privacy promise of the welcome page. It says no more than disclosure control holds. */
  promise: Schema.Struct({
    title: Line,
    points: Lines,
    choice: forEachAudience(Line),
    /** Only where the lead of a round let people in small groups choose to be heard by role. */
    smallGroup: Line,
    /** Only where the lead of a round chose that small groups are added up with other teams, and for people of one team. */
    pooled: Line,
    /** Only where the lead of a round chose that small groups are talked about in a meeting. */
    agreeTogether: Line,
    /** The promise in short, beside the button that sends. */
    beforeYouSend: Lines,
    easyRead: Schema.Struct({ points: Lines, choice: forEachAudience(Lines), pooled: Lines, smallGroup: Lines })
  }),
  /** What a person agrees to by choosing Start. Service users and carers answer from the age of 14. */
  consent: Schema.Struct({
    title: Line,
    intro: forEachAudience(Line),
    statements: forEachAudience(Lines),
    notes: Schema.Struct({ talk: Line, tooYoung: Line, otherWays: Line }),
    start: Line,
    easyRead: Schema.Struct({ staff: Lines, "service-user": Lines, carer: Lines, notes: Lines })
  }),
  doesNotApply: forEachAudience(DoesNotApply),
  /** How a peer support worker of another team, or a lived experience lead, answers before anyone has started here. */
  beforeTheFirst: Line
})
export type HelpWords = typeof HelpWords.Type
