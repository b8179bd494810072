import { help } from "@peerbridge/catalogue/readiness/help"
import { type LevelSet, levelSetOf } from "@peerbridge/catalogue/readiness/WrittenSection"
import { Answer, type Answers } from "@peerbridge/domain/readiness/Answer"
import { type Item, wordingFor } from "@peerbridge/domain/readiness/Item"
import type { AskedSection } from "@peerbridge/domain/readiness/itemsOfRound"
import { type Level, levelNames } from "@peerbridge/domain/readiness/Level"
import { type Perspective, perspectiveNames } from "@peerbridge/domain/readiness/Perspective"
import type { AnsweredSection, AnsweredView, LevelChoice, QuestionView } from "#lib/answering/QuestionView.ts"

/** Questions of one group, as a draft or a trial holds them. */
export interface Asked {
  readonly perspective: Perspective
  readonly sections: ReadonlyArray<AskedSection>
  readonly forTheFirst: boolean
}

/** The items of all sections, in printed order: question `n` is the `n - 1`st. */
export const itemsAsked = ({ sections }: Asked): ReadonlyArray<Item> => sections.flatMap(({ items }) => items)

/** Question `number`, counted from 1; none if there is no such question. */
export const questionView = (asked: Asked, number: number): QuestionView | undefined => {
  const items = itemsAsked(asked)
  const item = items[number - 1]
  const wording = item && wordingFor(item, asked.perspective)
  if (item === undefined || wording === undefined) return undefined
  return {
    item: item.id,
    number,
    of: items.length,
    section: asked.sections.find((section) => section.items.includes(item))?.title ?? "",
    text: wording.text,
    hint: hints[levelSetOf(asked.perspective)],
    before: asked.forTheFirst ? help.beforeTheFirst : undefined,
    levels: levelsOffered(item, asked.perspective),
    doesNotApply: help.doesNotApply[levelSetOf(asked.perspective)]
  }
}

const ofService = "Choose the one that is closest. This looks at the service, not at you."

/** Nobody is examined: said in each group's own terms. */
const hints: Readonly<Record<LevelSet, string>> = {
  staff: "Choose the one that is closest. This looks at the team, not at any one person.",
  "service-user": ofService,
  carer: ofService
}

const everyLevel: ReadonlyArray<Level> = [0, 1, 2, 3, 4]

const levelsOffered = (item: Item, perspective: Perspective): ReadonlyArray<LevelChoice> =>
  everyLevel.flatMap((level) => {
    const sentence = wordingFor(item, perspective)?.levels[level]
    return sentence ? [{ value: String(level), name: nameFor(perspective, level), sentence }] : []
  })

/** Service users and carers choose between whole sentences; the names of levels are for those who work with them. */
const nameFor = (perspective: Perspective, level: Level): string | undefined =>
  levelSetOf(perspective) === "staff" ? levelNames[level] : undefined

/** Every question with what was answered, section by section. */
export const answeredSections = (
  asked: Asked,
  answers: Answers,
  notes: Readonly<Record<string, string>>
): ReadonlyArray<AnsweredSection> => {
  const numbers = new Map(itemsAsked(asked).map(({ id }, index) => [id, index + 1]))
  return asked.sections.map(({ items, title }) => ({
    title,
    questions: items.map((item) => ({
      number: numbers.get(item.id) ?? 0,
      text: wordingFor(item, asked.perspective)?.text ?? "",
      answer: inWordsChosen(item, asked.perspective, answers[item.id]),
      note: notes[item.id]
    }))
  }))
}

const inWordsChosen = (item: Item, perspective: Perspective, answer: Answer | undefined): AnsweredView["answer"] =>
  answer &&
  Answer.match(answer, {
    Level: ({ level }) => ({
      name: nameFor(perspective, level),
      words: wordingFor(item, perspective)?.levels[level] ?? ""
    }),
    DontKnow: () => ({ name: undefined, words: "I do not know" }),
    NotApplicable: ({ reason }) => {
      const why = help.doesNotApply[levelSetOf(perspective)].reasons.find(({ id }) => id === reason)
      return { name: undefined, words: `This does not apply to me. My reason: ${why?.text ?? reason}` }
    }
  })

/** One member of a group, inside a sentence: "a carer". */
export const oneOf = (perspective: Perspective): string => `a ${perspectiveNames[perspective].one.toLowerCase()}`
