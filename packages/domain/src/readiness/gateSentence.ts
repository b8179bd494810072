import type { ByPerspective } from "./ByPerspective.ts"
import type { FactAnswer } from "./Fact.ts"
import type { Minimum, Voices } from "./Gate.ts"
import type { GateOpinion } from "./gateOpinion.ts"
import type { GateStanding } from "./gateStanding.ts"
import { dayInWords, groupsInWords, listInWords, sentenceCase } from "./inWords.ts"
import { levelNames } from "./Level.ts"
import { enough } from "./opinion.ts"
import type { Perspective } from "./Perspective.ts"
import { bandCountsInWords, pictureSentence } from "./pictureSentence.ts"
import type { ItemPicture } from "./release/ItemPicture.ts"
import { defaultPolicy } from "./release/Policy.ts"

/** A gate in words: never a state without a reason, nor one without what would change it. */
export interface GateWords {
  /** Why it stands as it stands. */
  readonly reason: string
  /** What would change that. */
  readonly change: string
  /** Said of every gate with a level: the threshold is ours. */
  readonly threshold: string | undefined
}

/** What the words of a gate need beside its standing. */
export interface GateSentenceInput {
  /** The pictures the gate looked at. */
  readonly pictures: ByPerspective<ItemPicture>
  /** Of the round. */
  readonly k?: number
  /** No round has been revealed yet: whoever was not heard was not passed over. */
  readonly nobodyAsked?: boolean
}

/** The words of a gate. Records that differ from opinion are said without blame; not knowing is never counted against anyone. */
export const gateSentence = (
  standing: GateStanding,
  { k = defaultPolicy.k, nobodyAsked = false, pictures }: GateSentenceInput
): GateWords => {
  const parts: Parts = { standing, pictures, k, nobodyAsked }
  return {
    reason: [reasonOf(parts), ...flagsOf(standing)].join(" "),
    change: changeOf(standing),
    threshold: standing.opinion === undefined ? undefined : "The level needed is our policy. Your trust can change it."
  }
}

interface Parts {
  readonly standing: GateStanding
  readonly pictures: ByPerspective<ItemPicture>
  readonly k: number
  readonly nobodyAsked: boolean
}

const reasonOf = (parts: Parts): string => {
  const { opinion, record, state } = parts.standing
  const said = opinion === undefined ? [] : opinionSentences(parts, opinion)
  const shown = record === undefined ? [] : [recordSentence(record.fact)]
  switch (state) {
    case "Met":
      return [...said, ...(opinion === undefined ? shown : record === undefined ? [] : ["Records agree."])].join(" ")
    case "Contradicted":
    case "NotMet":
      return [...said, ...shown].join(" ")
    case "ByRecordOnly":
      return [...shown, ...said, "A record alone does not open this gate."].join(" ")
    case "NotAssessed":
      return ["We do not know yet. Not knowing does not count against you.", ...said, ...shown].join(" ")
  }
}

const flagsOf = ({ flags }: GateStanding): ReadonlyArray<string> => [
  ...(flags.agreeAgain ? ["Answers since then differ: agree again."] : []),
  ...(flags.divided.length === 0
    ? []
    : [
        `${sentenceCase(groupsInWords(flags.divided))} disagree ${
          flags.divided.length === 1 ? "with each other" : "among themselves"
        }: talk about it.`
      ])
]

const opinionSentences = (
  parts: Parts,
  opinion: GateOpinion & { readonly minimum: Minimum }
): ReadonlyArray<string> => {
  const needs = `The gate needs ${levelWord(opinion.minimum)}.`
  const { basis } = opinion
  switch (basis._tag) {
    case "Agreed": {
      const carried = parts.standing.flags.fromRound === undefined ? "" : ` in round ${basis.round}`
      return [`The team agreed ${levelWord(basis.level)}${carried}.`, ...(opinion.state === "NotMet" ? [needs] : [])]
    }
    case "Answers":
      return answerSentences(parts, opinion)
    case "AgreedWithout":
      return [
        `The team agreed ${levelWord(basis.level)} in round ${basis.round}, but ${groupsInWords(basis.absent, "or")} were not in the meeting, so answers decide.`,
        ...answerSentences(parts, opinion)
      ]
    case "NoAgreement":
      return [
        `The team talked about it in round ${basis.round} and did not agree on a level, so answers decide.`,
        ...answerSentences(parts, opinion)
      ]
  }
}

/** What the groups asked say: the noes if there are any; else the yeses; and who was not heard, if that leaves it open. */
const answerSentences = (
  { k, nobodyAsked, pictures }: Parts,
  { heard, minimum, state }: GateOpinion & { readonly minimum: Minimum }
): ReadonlyArray<string> => {
  const about = (
    group: ReadonlyArray<Perspective>,
    sentence: (picture: ItemPicture, perspective: Perspective) => string
  ) =>
    group.flatMap((perspective) => {
      const picture = pictures[perspective]
      return picture === undefined ? [] : [sentence(picture, perspective)]
    })
  if (state === "NotMet") {
    const saysHowMany = heard.no.every((perspective) => pictures[perspective]?._tag === "Counts")
    return [
      ...about(heard.no, (picture, perspective) => noSentence(picture, perspective, minimum)),
      ...(saysHowMany ? [] : [`The gate needs ${levelWord(minimum)}.`])
    ]
  }
  const yes = about(heard.yes, (picture, perspective) => pictureSentence(picture, perspective, k))
  if (state === "Met") return yes
  return [
    ...yes,
    ...about(heard.silent, (picture, perspective) => silentSentence(picture, perspective, k)),
    ...(heard.notInvited.length === 0
      ? []
      : [
          nobodyAsked
            ? "Nobody has been asked yet."
            : `${sentenceCase(groupsInWords(heard.notInvited))} were not invited.`
        ])
  ]
}

/** "Most" says it all; of counts, how many would be enough. */
const noSentence = (picture: ItemPicture, perspective: Perspective, minimum: Minimum): string => {
  if (picture._tag !== "Counts") return pictureSentence(picture, perspective)
  const m = picture.bands.reduce((sum, count) => sum + count, 0)
  return `The views of ${groupsInWords([perspective])} are mixed: ${bandCountsInWords(picture.bands)}. It takes ${enough(m)} of the ${m} at ${levelWord(
    minimum
  )}${minimum === 4 ? "" : " or above"}.`
}

/** A picture can be silent to a gate only: at level 4, bands and "most" cannot tell. */
const silentSentence = (picture: ItemPicture, perspective: Perspective, k: number): string =>
  picture._tag === "Most" || picture._tag === "Counts"
    ? `${pictureSentence(picture, perspective, k)} That does not tell if it is ${levelWord(4)}.`
    : pictureSentence(picture, perspective, k)

const recordSentence = (fact: FactAnswer | undefined): string => {
  if (fact === undefined) return "Nothing is recorded yet."
  if (fact.answer === "not-sure") return `On ${dayInWords(fact.asOf)} the answer was “not sure”.`
  const who = fact.from === "records" ? "The records say" : "The team recorded"
  return fact.shows ?? `${who} ${fact.answer === "yes" ? "yes" : "not yet"}, as of ${dayInWords(fact.asOf)}.`
}

const changeOf = ({ flags, gate, opinion, record, state }: GateStanding): string => {
  const agree = `Agree a level in the team meeting${withVoices(gate.check)}`
  switch (state) {
    case "Met":
      return flags.agreeAgain
        ? `${agree}.`
        : opinion === undefined
          ? "It changes when the record does."
          : "A new agreed level, or a new round, could change it."
    case "Contradicted":
      return opinion?.state === "Met"
        ? `Correct the record, or ${opinion.basis._tag === "Agreed" ? "change the agreed level" : lower(agree)}.`
        : `Correct the record, or ${lower(agree)}.`
    case "NotMet":
      return opinion === undefined || opinion.state === "NotAssessed"
        ? "Do the next step, then record it."
        : opinion.state === "Met"
          ? "Correct the record."
          : `${agree}, or ask again in the next round.`
    case "ByRecordOnly":
      return `${agree}, or ask again in the next round.`
    case "NotAssessed":
      return opinion === undefined || (opinion.state === "Met" && record?.says === "not-recorded")
        ? "Record whether it is so."
        : `${agree}, or ask in the next round${record?.says === "not-recorded" ? ", and record whether it is so" : ""}.`
  }
}

const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

const levelWord = (level: keyof typeof levelNames): string => `“${levelNames[level].toLowerCase()}”`

const withVoices = (check: GateStanding["gate"]["check"]): string =>
  check._tag === "Fact" ? "" : ` with ${voicesInWords(check.voices)} there`

/** Whose voice a gate needs: "peer support workers and clinicians"; "clinicians or commissioners". */
export const voicesInWords = (voices: Voices): string => listInWords(voices.map((oneOf) => groupsInWords(oneOf, "or")))
