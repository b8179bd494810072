import { CalendarDate } from "../../../../src/calendar/CalendarDate.ts"
import { quarterOf } from "../../../../src/calendar/Period.ts"
import type { ItemPictureData } from "../../../../src/readiness/release/ItemPicture.ts"
import type { DisclosurePolicy } from "../../../../src/readiness/release/Policy.ts"
import type { ItemCounts } from "../../../../src/readiness/release/releaseItem.ts"
import { unitKeyText } from "../../../../src/readiness/release/UnitKey.ts"
import { type Person, type Published, questions, type Reveal, type System } from "./History.ts"

/** Ways to get disclosure control wrong. Each breaks one rule, and a property must notice. */
export type Fault =
  | "no test on the number of levels"
  | "counts when all but one agree"
  | "unanswered read as not applicable"
  | "voice shown beside its group"
  | "voice stays in the pool"
  | "released team in a pool"
  | "spent unit in a second pool"
  | "people who were not told in a pool"
  | "k lowered later"
  | "late answer changes what was shown"
  | "total of responses over perspectives"
  | "number of responses of a withheld group"
  | "one team may be most of a pool"
  | "pool shows counts"

export interface Model {
  readonly item: (counts: ItemCounts, policy: DisclosurePolicy) => ItemPictureData
  readonly pooledItem: (counts: ItemCounts, policy: DisclosurePolicy) => ItemPictureData
  readonly mayPool: (sizes: ReadonlyArray<number>, policy: DisclosurePolicy) => boolean
  readonly system: System
}

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((total, number) => total + number, 0)

const countsOf = (people: ReadonlyArray<Person>, question: number): ItemCounts => {
  const said = (letters: string) => people.filter(({ says }) => letters.includes(says.charAt(question))).length
  return {
    levels: [said("0"), said("1"), said("2"), said("3"), said("4")],
    dontKnow: said("k"),
    notApplicable: said("rsmo"),
    unanswered: said("-")
  }
}

const answerOf = (letter: string): unknown =>
  letter === "k"
    ? { _tag: "DontKnow" }
    : letter === "r"
      ? { _tag: "NotApplicable", reason: "not-in-my-role" }
      : { _tag: "Level", level: Number(letter) }

/**
 * Disclosure control written a second time, straight from its pseudo-code, over plain responses and without tallies:
 * the real release must agree with it, and its faults show that the properties can fail.
 */
export const model = (fault?: Fault): Model => {
  const t = (n: number, c: number): number => Math.min(Math.ceil((2 * n) / 3), n - 1 - c)

  const silent = (counts: ItemCounts, n: number, c: number): ItemPictureData => {
    const notApplicable = counts.notApplicable + (fault === "unanswered read as not applicable" ? counts.unanswered : 0)
    if (counts.dontKnow >= t(n, c)) return { _tag: "MostlyDontKnow" }
    return { _tag: notApplicable >= t(n, c) ? "MostlyNotApplicable" : "TooFewLevels" }
  }

  const item: Model["item"] = (counts, { countsFrom, insiders, k }) => {
    const [l0, l1, l2, l3, l4] = counts.levels
    const [lo, mid, hi] = [l0 + l1, l2, l3 + l4]
    const m = lo + mid + hi
    const n = m + counts.dontKnow + counts.notApplicable + counts.unanswered
    if (m < k && fault !== "no test on the number of levels") return silent(counts, n, insiders)
    const d = counts.dontKnow
    const dontKnow = d >= t(n, insiders) ? "most" : d >= 2 && 4 * d >= n ? "some" : "few-or-none"
    const allButOne = fault === "counts when all but one agree" && Math.max(lo, mid, hi) === m - 1
    const most = allButOne ? m : m - 1 - insiders
    if (hi >= most) return { _tag: "Most", band: "in-place", dontKnow }
    if (lo >= most) return { _tag: "Most", band: "not-yet", dontKnow }
    if (mid >= most) return { _tag: "Most", band: "partly", dontKnow }
    return { _tag: "Counts", bands: [lo, mid, hi], levels: m >= countsFrom ? counts.levels : null, dontKnow }
  }

  const pooledItem: Model["pooledItem"] = (counts, policy) => {
    if (fault === "pool shows counts") return item(counts, policy)
    const [l0, l1, l2, l3, l4] = counts.levels
    const m = l0 + l1 + l2 + l3 + l4
    if (m < policy.k) {
      return silent(counts, m + counts.dontKnow + counts.notApplicable + counts.unanswered, policy.insiders)
    }
    const most = t(m, policy.insiders)
    return { _tag: "Pooled", picture: l3 + l4 >= most ? "in-place" : l0 + l1 >= most ? "not-yet" : "mixed" }
  }

  const mayPool: Model["mayPool"] = (sizes, { insiders, k }) => {
    const n = sum(sizes)
    return (
      sizes.filter((size) => size > 0).length >= 3 &&
      n >= k &&
      (fault === "one team may be most of a pool" || Math.max(...sizes) <= n - t(n, insiders))
    )
  }

  const reveal = ({ people, policy }: Reveal, name: string): ReadonlyArray<Published> => {
    const group = people.length >= policy.k
    const voices = questions.map((_, question) =>
      group && fault !== "voice shown beside its group"
        ? []
        : people
            .filter(({ voiced }) => voiced)
            .map(({ says }) => says.charAt(question))
            .filter((said) => said !== "-")
            .sort()
            .map(answerOf)
    )
    const n = group || fault === "number of responses of a withheld group" ? people.length : null
    const pictures = questions.map((_, question) =>
      group ? item(countsOf(people, question), policy) : { _tag: "Withheld" }
    )
    return [
      { result: `group ${name}`, says: JSON.stringify([n, pictures]) },
      { result: `voices ${name}`, says: JSON.stringify(voices) }
    ]
  }

  const system: System = (history) => {
    const revealed = new Map<string, { readonly reveal: Reveal; readonly published: ReadonlyArray<Published> }>()
    const pools = new Map<string, ReadonlyArray<Published>>()
    const spent = new Set<string>()

    const total = (): ReadonlyArray<Published> =>
      fault === "total of responses over perspectives"
        ? [
            {
              result: `total ${revealed.size}`,
              says: String(sum([...revealed.values()].map((unit) => unit.reveal.people.length)))
            }
          ]
        : []

    return history.flatMap((happening): ReadonlyArray<Published> => {
      if (happening._tag === "Reveal") {
        const name = unitKeyText(happening)
        const before = revealed.get(name)
        const thawed =
          fault === "late answer changes what was shown" ||
          (fault === "k lowered later" && before !== undefined && happening.policy.k < before.reveal.policy.k)
        if (before !== undefined && !thawed) return before.published
        const published = reveal(happening, name)
        revealed.set(name, { reveal: happening, published })
        return [...published, ...total()]
      }
      const { perspective, quarter } = happening
      const start = quarterOf(CalendarDate.make(quarter)).start
      const name = `pool ${perspective} ${start}`
      const before = pools.get(name)
      if (before !== undefined) return before
      const scope = [...revealed]
        .filter(
          ([
            unit,
            {
              reveal: { on, people, perspective: whose, policy, told }
            }
          ]) =>
            whose === perspective &&
            (fault === "spent unit in a second pool" || quarterOf(CalendarDate.make(on)).start === start) &&
            (told || fault === "people who were not told in a pool") &&
            (fault === "released team in a pool" || people.length < policy.k) &&
            (fault === "spent unit in a second pool" || !spent.has(unit))
        )
        .sort(([, a], [, b]) => (a.reveal.team < b.reveal.team ? -1 : 1))
      const rests = scope.map(([, unit]) =>
        unit.reveal.people.filter(({ voiced }) => fault === "voice stays in the pool" || !voiced)
      )
      const policy = scope[0]?.[1].reveal.policy
      if (
        policy === undefined ||
        !mayPool(
          rests.map((rest) => rest.length),
          policy
        )
      )
        return []
      const pictures = questions.map((_, question) => pooledItem(countsOf(rests.flat(), question), policy))
      const published = [{ result: name, says: JSON.stringify([scope.map(([, unit]) => unit.reveal.team), pictures]) }]
      pools.set(name, published)
      for (const [unit] of scope) spent.add(unit)
      return published
    })
  }

  return { item, pooledItem, mayPool, system }
}
