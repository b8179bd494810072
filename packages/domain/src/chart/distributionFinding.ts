import { worthNaming } from "../readiness/levelsApart.ts"
import { groupInWords, groupsInWords, sentenceCase } from "../readiness/inWords.ts"
import { bandNames } from "../readiness/Level.ts"
import { perspectiveNames } from "../readiness/Perspective.ts"
import type { GroupOnItem } from "../readiness/results/itemResultOf.ts"
import type { DistributionInput } from "./DistributionInput.ts"
import { levelsGiven } from "./groupAnswers.ts"

/**
 * What an item's answers find, in about ten words: how the two groups furthest apart differ, if by about a level or more;
 * else who disagrees with themselves; else what most say.
 */
export const distributionFinding = ({ gap, groups }: DistributionInput["result"]): string => {
  const placed = groups.filter(({ position }) => position !== undefined)
  const [only] = placed
  if (only === undefined) return nobodyPlaced(groups)
  const highest = groups.find(({ perspective }) => perspective === gap?.highest.perspective)
  const lowest = groups.find(({ perspective }) => perspective === gap?.lowest.perspective)
  if (gap !== undefined && gap.points >= worthNaming && highest !== undefined && lowest !== undefined) {
    return sentenceCase(`${clause(highest)}, ${lowestClause(lowest, highest)}`)
  }
  const divided = groups.filter((group) => group.divided).map(({ perspective }) => perspective)
  if (divided.length > 0)
    return sentenceCase(
      `${groupsInWords(divided)} disagree ${divided.length === 1 ? "with each other" : "among themselves"}`
    )
  if (placed.length === 1) return sentenceCase(clause(only))
  const names = groupsInWords(placed.map(({ perspective }) => perspective))
  const agreed = only.picture._tag === "Most" ? only.picture.band : undefined
  return agreed !== undefined && placed.every(({ picture }) => picture._tag === "Most" && picture.band === agreed)
    ? `Most ${names} say ${bandNames[agreed]}`
    : sentenceCase(`${names} place this alike`)
}

/** "most clinicians say in place", "5 of 8 clinicians say in place". */
const clause = ({ perspective, picture }: GroupOnItem): string => {
  const group = groupInWords(perspective)
  if (picture._tag === "Most") return `most ${group} say ${bandNames[picture.band]}`
  return picture._tag === "Counts" ? `${picture.bands[2]} of ${levelsGiven(picture)} ${group} say in place` : group
}

/** The same of the lower group; after counts of the higher one, short: "no service user does", "1 of 6 service users does". */
const lowestClause = (lowest: GroupOnItem, highest: GroupOnItem): string => {
  const { perspective, picture } = lowest
  const goesOn =
    highest.picture._tag === "Counts" || (highest.picture._tag === "Most" && highest.picture.band === "in-place")
  if (picture._tag !== "Counts" || !goesOn) return clause(lowest)
  const inPlace = picture.bands[2]
  return inPlace === 0
    ? `no ${perspectiveNames[perspective].one.toLowerCase()} does`
    : `${inPlace} of ${levelsGiven(picture)} ${groupInWords(perspective)} ${inPlace === 1 ? "does" : "do"}`
}

const nobodyPlaced = (groups: ReadonlyArray<GroupOnItem>): string => {
  const unsure = groups.filter(({ picture }) => picture._tag === "MostlyDontKnow").map(({ perspective }) => perspective)
  return unsure.length > 0 ? `Most ${groupsInWords(unsure)} do not know` : "No group can be shown on this question"
}
