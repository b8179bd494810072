/** One thing a person can choose: a described level. Staff read its name too; service users and carers only its sentence. */
export interface LevelChoice {
  readonly value: string
  readonly name: string | undefined
  readonly sentence: string
}

/** All a question page shows, as plain data: the rules behind it stay on the server. */
export interface QuestionView {
  readonly item: string
  readonly number: number
  readonly of: number
  readonly section: string
  /** The statement or question, in the words of the group. */
  readonly text: string
  /** How to choose. */
  readonly hint: string
  /** Said to those who answer for a first peer support worker who has yet to start. */
  readonly before: string | undefined
  /** The levels this group can see, in order. */
  readonly levels: ReadonlyArray<LevelChoice>
  readonly doesNotApply: {
    readonly question: string
    readonly hint: string
    readonly reasons: ReadonlyArray<{ readonly id: string; readonly text: string }>
  }
}

/** What stands in the fields of a question page: chosen or typed before, as sent. Nothing chosen is empty. */
export interface TypedAnswer {
  /** "0" to "4", `dontKnow`, `notApplicable`, or empty. */
  readonly choice: string
  readonly reason: string
  readonly note: string
}

/** The two choices that are no level, as the form sends them. */
export const dontKnow = "dont-know"
export const notApplicable = "not-applicable"

/** One question with what was answered to it, in the words chosen. */
export interface AnsweredView {
  readonly number: number
  readonly text: string
  /** None while it is unanswered. */
  readonly answer: { readonly name: string | undefined; readonly words: string } | undefined
  readonly note: string | undefined
}

/** The questions of one section, answered or not. */
export interface AnsweredSection {
  readonly title: string
  readonly questions: ReadonlyArray<AnsweredView>
}
