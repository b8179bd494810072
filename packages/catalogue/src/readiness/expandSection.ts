import { perspectives } from "@peerbridge/domain/readiness/Perspective"
import { Array } from "effect"
import { levelSetOf, type WrittenItem, type WrittenSection } from "./WrittenSection.ts"

/** One wording for each perspective that is asked, in the order of all pages, each with the sentences of its set. */
const wordingsOf = (item: WrittenItem) =>
  perspectives.flatMap((perspective) => {
    const text = item.asked[perspective]
    const levels = item.levels[levelSetOf(perspective)]
    return text === undefined || levels === undefined ? [] : [{ perspective, text, levels }]
  })

/** A written section in the domain's form, still to be decoded: an item that nobody is asked has no wording and is refused there. */
export const expandSection = ({ items, ...section }: WrittenSection) => ({
  ...section,
  items: Array.map(items, ({ asked, levels, ...item }) => ({
    ...item,
    wordings: wordingsOf({ ...item, asked, levels })
  }))
})
