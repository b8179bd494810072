import { readinessInstrument } from "@peerbridge/catalogue/readiness/readinessInstrument"
import type { Answers } from "@peerbridge/domain/readiness/Answer"
import { packAnswers, unansweredLetter, unpackAnswers } from "@peerbridge/domain/readiness/AnswerPack"
import { sectionsAskedInRound } from "@peerbridge/domain/readiness/itemsOfRound"
import { bandOf } from "@peerbridge/domain/readiness/Level"
import { Perspective } from "@peerbridge/domain/readiness/Perspective"
import { Option, Result, Schema } from "effect"
import { type Asked, itemsAsked } from "./questionView.ts"

/** The questions tried alone. Nothing is stored: the page itself carries what was answered, from one page to the next. */
export interface Trial extends Asked {
  readonly answers: Answers
}

const asPerspective = Schema.decodeUnknownOption(Perspective)

/** The trial a page carries in its two hidden fields; a new one where they hold no answers. None without a group. */
export const trialOf = (perspective: string, pack: string): Trial | undefined => {
  const group = Option.getOrUndefined(asPerspective(perspective))
  if (group === undefined) return undefined
  const asked: Asked = {
    perspective: group,
    sections: sectionsAskedInRound(readinessInstrument, { askedAt: "sustaining" }, group),
    forTheFirst: false
  }
  return { ...asked, answers: Result.getOrElse(unpackAnswers(itemIds(asked), pack), () => ({})) }
}

/** What the hidden field of the next page holds. */
export const packOf = (trial: Trial): string =>
  Result.getOrElse(packAnswers(itemIds(trial), trial.answers), () => unansweredLetter.repeat(itemIds(trial).length))

const itemIds = (asked: Asked): ReadonlyArray<string> => itemsAsked(asked).map(({ id }) => id)

/** What is not there yet, as this person sees it: answers in the lowest band, in printed order. */
export const notYet = (trial: Trial): ReadonlyArray<string> =>
  itemsAsked(trial).flatMap(({ id, title }) => {
    const answer = trial.answers[id]
    return answer?._tag === "Level" && bandOf(answer.level) === "not-yet" ? [title] : []
  })
