import { groupsInWords } from "../inWords.ts"
import { worthNaming } from "../levelsApart.ts"
import type { Perspective } from "../Perspective.ts"
import type { ItemResult } from "./itemResultOf.ts"

/**
 * Two to four questions that help a meeting to talk about an item. They ask what people see, never who chose which answer,
 * and give a group that is not shown its chance to speak or to pass.
 */
export const talkPrompts = ({ gap, groups }: Pick<ItemResult, "gap" | "groups">): ReadonlyArray<string> => {
  const those = (test: (group: ItemResult["groups"][number]) => boolean): ReadonlyArray<Perspective> =>
    groups.filter(test).map(({ perspective }) => perspective)
  const divided = those((group) => group.divided)
  const unheard = those(({ picture }) => picture._tag === "Withheld" || picture._tag === "TooFewLevels")
  const unsure = those(({ picture }) => picture._tag === "MostlyDontKnow")
  return [
    ...(gap !== undefined && gap.points >= worthNaming
      ? [
          `What have ${groupsInWords([gap.lowest.perspective])} seen or heard that led to these answers?`,
          `What do ${groupsInWords([gap.highest.perspective])} see that others may not?`
        ]
      : divided.length > 0
        ? [`What makes ${groupsInWords(divided)} see this differently from each other?`]
        : []),
    ...(unheard.length > 0 ? [`What would ${groupsInWords(unheard)} in the room add? They may pass.`] : []),
    ...(unsure.length > 0 && unheard.length === 0 ? [`Who could tell ${groupsInWords(unsure)} how this is?`] : []),
    "What would we see if this was truly in place?"
  ]
}
