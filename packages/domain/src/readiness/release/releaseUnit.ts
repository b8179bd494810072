import { Order } from "effect"
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { Answer, Answers } from "../Answer.ts"
import { letterOf } from "../AnswerPack.ts"
import { freezeTally } from "./frozenTally.ts"
import { asReleasedUnit } from "./internal/asReleasedUnit.ts"
import { itemCountsOf } from "./internal/itemCounts.ts"
import { open } from "./internal/SealedTally.ts"
import type { Ledger } from "./Ledger.ts"
import type { DisclosurePolicy } from "./Policy.ts"
import { releaseItem } from "./releaseItem.ts"
import { emptyTally, plus, type Tally, tallyOf } from "./Tally.ts"
import { type UnitKey, unitKeyText } from "./UnitKey.ts"
import type { UnitRelease } from "./UnitRelease.ts"

// What storage and use cases need of this folder: `thawTally` (twice), `releaseUnit`, `freezeRelease` and `thawRelease`.

/** Somebody who chose to be heard alone if the group is not shown. The id is random and ends with the reveal. */
export interface Voice {
  readonly id: string
  readonly answers: Answers
}

/** A unit whose round is closed and is now revealed. */
export interface ClosedUnit {
  readonly key: UnitKey
  /** The instrument version that was asked, like "readiness 1.0". */
  readonly instrument: string
  readonly revealedOn: CalendarDate
  /** Whether respondents were told, before they answered, that a small group may be added up with other teams. */
  readonly pooled: boolean
  /** Responses of those who chose to be heard alone: the tally of `voices`. */
  readonly voiced: Tally
  /** All other responses. */
  readonly rest: Tally
  readonly voices: ReadonlyArray<Voice>
}

const byLevel = Order.mapInput(Order.String, letterOf)

const voicesByItem = (items: ReadonlyArray<string>, voices: ReadonlyArray<Voice>) => {
  const byItem: Record<string, readonly [Answer, ...Array<Answer>]> = {}
  for (const item of items) {
    const [first, ...others] = voices
      .map(({ answers }) => answers[item])
      .filter((answer) => answer !== undefined)
      .sort(byLevel)
    if (first !== undefined) byItem[item] = [first, ...others]
  }
  return byItem
}

const decide = (unit: ClosedUnit, policy: DisclosurePolicy): UnitRelease => {
  const { items } = open(unit.rest)
  const group = plus(unit.voiced, unit.rest)
  const n = open(group).responses
  if (n < policy.k) return asReleasedUnit({ _tag: "Withheld", asked: items, voices: voicesByItem(items, unit.voices) })
  return asReleasedUnit({
    _tag: "Released",
    n,
    items: Object.fromEntries(itemCountsOf(group).map(([item, counts]) => [item, releaseItem(counts, policy)]))
  })
}

/** A voice that is not in the voiced tally might be in the other, and be shown twice: alone, and later in a pool. */
const checkVoices = ({ rest, voiced, voices }: ClosedUnit): void => {
  const { items } = open(rest)
  const heard = voices.reduce((sum, { answers }) => plus(sum, tallyOf(items, answers)), emptyTally(items))
  if (freezeTally(heard) !== freezeTally(voiced))
    throw new RangeError("the voices of a unit must be those of its voiced tally")
}

/**
 * Reveals a unit: once. Fewer than `k` responses are withheld whole, and only voices can be read; else every asked item
 * is released and the unit is spent. A unit already in the ledger is returned as it was frozen, whatever came later.
 * Throws if `voices` are not those counted in `voiced`: a mistake of the program.
 */
export const releaseUnit = (
  unit: ClosedUnit,
  policy: DisclosurePolicy,
  ledger: Ledger
): { readonly release: UnitRelease; readonly ledger: Ledger } => {
  const key = unitKeyText(unit.key)
  const frozen = ledger.units.get(key)
  if (frozen !== undefined) return { release: frozen.release, ledger }
  checkVoices(unit)
  const release = decide(unit, policy)
  const { instrument, pooled, revealedOn } = unit
  return {
    release,
    ledger: {
      ...ledger,
      units: new Map([...ledger.units, [key, { unit: unit.key, instrument, policy, revealedOn, pooled, release }]]),
      spent: release._tag === "Released" ? new Set([...ledger.spent, key]) : ledger.spent
    }
  }
}
