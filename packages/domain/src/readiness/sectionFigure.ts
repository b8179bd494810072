import { positionOf } from "./position.ts"
import type { ItemPicture } from "./release/ItemPicture.ts"

/** What one group says of a section or a construct of NPT, from the pictures of its items. */
export type SectionFigure =
  /** Mean position of the scored items, 0 to 100, rounded half up. Always shown with "`scored` of `asked` questions". */
  | { readonly _tag: "Figure"; readonly value: number; readonly scored: number; readonly asked: number }
  /** Too few of the questions have an answer to show: neither low nor zero. */
  | { readonly _tag: "Insufficient"; readonly scored: number; readonly asked: number }
  /** One question only: the question is shown, and no figure. */
  | { readonly _tag: "OneItem"; readonly picture: ItemPicture }
  /** Most of the group said that none of it applies to them. */
  | { readonly _tag: "NotApplicable" }
  /** The group has no wording for any of it. */
  | { readonly _tag: "NotAsked" }

/**
 * A figure for a section or construct. Asked items less those that mostly do not apply = A; scored S; a figure needs
 * `S >= max(2, ceil(A / 2))`. So a question that does not apply changes nothing. Policy, not a validated scale.
 */
export const sectionFigure = (pictures: ReadonlyArray<ItemPicture>): SectionFigure => {
  const put = pictures.filter((picture) => picture._tag !== "NotAsked")
  if (put.length === 0) return { _tag: "NotAsked" }
  const counted = put.filter((picture) => picture._tag !== "MostlyNotApplicable")
  const [only] = counted
  if (only === undefined) return { _tag: "NotApplicable" }
  if (counted.length === 1) return { _tag: "OneItem", picture: only }
  const positions = counted.map(positionOf).filter((position) => position !== undefined)
  const [scored, asked] = [positions.length, counted.length]
  return scored < Math.max(2, Math.ceil(asked / 2))
    ? { _tag: "Insufficient", scored, asked }
    : { _tag: "Figure", value: meanHalfUp(positions), scored, asked }
}

/** The mean of whole numbers, rounded half up; in whole numbers until the one division. */
export const meanHalfUp = (values: ReadonlyArray<number>): number => {
  const sum = values.reduce((total, value) => total + value, 0)
  return Math.floor((2 * sum + values.length) / (2 * values.length))
}

/** The line that stands beside a figure: "4 of 5 questions"; nothing where there is no figure to qualify. */
export const questionsWord = (figure: SectionFigure): string | undefined => {
  switch (figure._tag) {
    case "Figure":
      return `${figure.scored} of ${figure.asked} questions`
    case "Insufficient":
      return `Not enough answers: ${figure.scored} of ${figure.asked} questions`
    default:
      return undefined
  }
}
