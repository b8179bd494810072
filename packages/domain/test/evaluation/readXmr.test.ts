import { assert, describe, it } from "@effect/vitest"
import { Array as Arrays, Result } from "effect"
import { addMonths, CalendarDate } from "../../src/calendar/CalendarDate.ts"
import { inDateOrder } from "../../src/evaluation/inDateOrder.ts"
import { readXmr } from "../../src/evaluation/readXmr.ts"
import { xmr } from "../../src/evaluation/spc/xmr.ts"
import { directionOf, fixtures } from "./spcFixtures.ts"

const date = (text: string) => CalendarDate.make(text)
const start = date("2024-01-01")
const unbounded = { floor: -Infinity, ceiling: Infinity }
const counts = { floor: 0, ceiling: Infinity }
const missing = undefined

const series = (values: ReadonlyArray<number | undefined>, starts: ReadonlyArray<number> = []) => ({
  points: values.map((value, month) => ({ on: addMonths(start, month), value })),
  starts
})
/** Twelve months of ordinary variation: mean 10, moving ranges of 2. */
const ordinary = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11]

describe("an XmR chart for people", () => {
  it("deviates from the R package on these cases and no others", () => {
    const deviations = fixtures.flatMap((fixture) => {
      const { id, input, output } = fixture
      // Limits from the first points only are not offered to people.
      if (output.error !== null || input.fix_after_n_points !== null) return []
      const order = Result.getOrThrow(
        inDateOrder(
          Arrays.zipWith(input.dates, input.values, (text, value) => ({ on: date(text), value: value ?? undefined })),
          input.rebase.map(date)
        )
      )
      const plain = xmr(
        order.points.map(({ value }) => value ?? Number.NaN),
        order.starts,
        { screened: input.screen_outliers }
      )
      const reading = readXmr(order, {
        direction: directionOf(fixture),
        target: input.target ?? undefined,
        bounds: unbounded,
        screened: input.screen_outliers
      })
      const limitsAt = (i: number) => plain.segments.find(({ from, to }) => from <= i && i < to)?.limits
      const agrees =
        reading.points.every(
          ({ cause, limits }, i) =>
            cause === plain.points[i]?.cause &&
            limits?.lower === limitsAt(i)?.lower &&
            limits?.upper === limitsAt(i)?.upper
        ) &&
        (reading.variation._tag === "Icon" ? reading.variation.icon.replaceAll("-", "_") : "") ===
          output.variation_icon &&
        (reading.assurance._tag === "Icon" ? reading.assurance.icon : null) === output.assurance_icon
      return agrees ? [] : [`${id}: ${reading.segments.map(({ state }) => state).join(", ")}`]
    })
    assert.deepStrictEqual(deviations, [
      // All figures 10 (or 0) and a target below (or of 0): upstream "inconsistent", ours "pass", as every figure meets it.
      "constant-ten: no-spread",
      "constant-zero: no-spread",
      // One step in a flat series: upstream puts the limits on the mean and all 24 points outside; ours is a shift about the median.
      "mr-screen-single-step-in-constant: mostly-equal",
      // One figure since the re-base, or fewer than eight in all: upstream judges; ours says too few.
      "rebase-last-point: settled, too-few",
      "short-1: too-few",
      "short-7-trend: too-few"
    ])
  })

  it("has no limits, rules or icons below eight figures, not even for a steady rise", () => {
    const reading = readXmr(series([1, 2, 3, 4, 5, 6, 7]), { direction: "up", target: 1, bounds: counts })
    assert.deepStrictEqual(reading.variation, { _tag: "TooFew", have: 7, needed: 8 })
    assert.deepStrictEqual(reading.assurance, { _tag: "TooFew", have: 7, needed: 12 })
    assert.isTrue(reading.points.every(({ cause, limits }) => cause === "common-cause" && limits === undefined))
    assert.strictEqual(reading.segments[0]?.centre, 4)
    const none = readXmr(series([]), { direction: "up", target: 1, bounds: counts })
    assert.deepStrictEqual(none.assurance, { _tag: "TooFew", have: 0, needed: 12 })
    assert.isUndefined(readXmr(series([missing]), { direction: "up", bounds: counts }).segments[0]?.centre)
    assert.deepStrictEqual(readXmr(series([]), { direction: "up", bounds: counts }).variation, {
      _tag: "TooFew",
      have: 0,
      needed: 8
    })
  })

  it("is judged from eight figures, provisionally below twelve, and then without assurance", () => {
    const eight = readXmr(series([1, 2, 3, 4, 5, 6, 7, 8]), { direction: "up", target: 0, bounds: unbounded })
    assert.deepStrictEqual(eight.variation, { _tag: "Icon", icon: "improvement-high" })
    const eleven = readXmr(series(ordinary.slice(1)), { direction: "up", target: 0, bounds: unbounded })
    assert.strictEqual(eleven.segments[0]?.state, "provisional")
    assert.deepStrictEqual(eleven.notes, ["provisional"])
    assert.deepStrictEqual(eleven.assurance, { _tag: "TooFew", have: 11, needed: 12 })
    const twelve = readXmr(series(ordinary), { direction: "up", target: 0, bounds: unbounded })
    assert.strictEqual(twelve.segments[0]?.state, "settled")
    assert.deepStrictEqual(twelve.notes, [])
    assert.deepStrictEqual(twelve.assurance, { _tag: "Icon", icon: "pass" })
  })

  it("counts figures, not months: missing ones make it no longer", () => {
    const reading = readXmr(series([...ordinary.slice(1), missing]), { direction: "up", target: 0, bounds: unbounded })
    assert.strictEqual(reading.segments[0]?.values, 11)
    assert.strictEqual(reading.segments[0]?.state, "provisional")
  })

  it("says that the latest figure is missing, and does not call it ordinary", () => {
    assert.deepStrictEqual(readXmr(series([...ordinary, missing]), { direction: "up", bounds: unbounded }).variation, {
      _tag: "LatestMissing"
    })
  })

  it("needs a target and a better direction for assurance", () => {
    const assurance = (aim: { readonly direction: "up" | "down" | "neutral"; readonly target?: number }) =>
      readXmr(series(ordinary), { ...aim, bounds: unbounded }).assurance
    assert.deepStrictEqual(assurance({ direction: "up" }), { _tag: "NotSaid", because: "no-target" })
    assert.deepStrictEqual(assurance({ direction: "neutral", target: 10 }), {
      _tag: "NotSaid",
      because: "no-better-direction"
    })
    // Limits are 10 - 5.32 and 10 + 5.32.
    assert.deepStrictEqual(assurance({ direction: "up", target: 4 }), { _tag: "Icon", icon: "pass" })
    assert.deepStrictEqual(assurance({ direction: "up", target: 5 }), { _tag: "Icon", icon: "inconsistent" })
    assert.deepStrictEqual(assurance({ direction: "up", target: 16 }), { _tag: "Icon", icon: "fail" })
    assert.deepStrictEqual(assurance({ direction: "down", target: 4 }), { _tag: "Icon", icon: "fail" })
    assert.deepStrictEqual(assurance({ direction: "down", target: 16 }), { _tag: "Icon", icon: "pass" })
  })

  it("of equal figures meets its target always or never, a target of just that figure too", () => {
    const flat = Array.from({ length: 12 }, () => 100)
    const assurance = (direction: "up" | "down", target: number) =>
      readXmr(series(flat), { direction, target, bounds: counts }).assurance
    assert.deepStrictEqual(assurance("up", 100), { _tag: "Icon", icon: "pass" })
    assert.deepStrictEqual(assurance("up", 101), { _tag: "Icon", icon: "fail" })
    assert.deepStrictEqual(assurance("down", 100), { _tag: "Icon", icon: "pass" })
    assert.deepStrictEqual(assurance("down", 99), { _tag: "Icon", icon: "fail" })
    const reading = readXmr(series(flat), { direction: "up", bounds: counts })
    assert.deepStrictEqual(reading.notes, ["no-spread"])
    assert.isTrue(reading.points.every(({ cause, limits }) => cause === "common-cause" && limits === undefined))
  })

  it("of figures that mostly stay the same is read by the median", () => {
    const values = [5, 5, 5, 5, 8, 5, 5, 5, 5, 2, 5, 5, 5]
    const reading = readXmr(series(values), { direction: "up", target: 1, bounds: counts })
    assert.strictEqual(reading.segments[0]?.state, "mostly-equal")
    assert.strictEqual(reading.segments[0]?.centre, 5)
    assert.isTrue(reading.points.every(({ cause, limits }) => cause === "common-cause" && limits === undefined))
    assert.deepStrictEqual(reading.assurance, { _tag: "NotSaid", because: "no-limits" })
    // The plain chart calls both figures that differ special.
    assert.deepStrictEqual(
      xmr(values, [], { screened: true }).points.flatMap(({ cause }, i) => (cause.endsWith("limits") ? [i] : [])),
      [4, 9]
    )
  })

  it("has nothing to make limits from when no two figures are neighbours", () => {
    const gappy = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((value) => [value, missing]).slice(0, -1)
    assert.deepStrictEqual(readXmr(series(gappy), { direction: "up", bounds: counts }).segments[0]?.state, "too-few")
  })

  it("draws limits where the measure can be, judges by the limits as they are, and says what cannot show", () => {
    const values = [0.9, 0.7, 0.9, 0.7, 0.9, 0.7, 0.9, 0.7, 0.9, 0.7, 0.9, 0.7]
    const proportions = readXmr(series(values), { direction: "up", target: 1, bounds: { floor: 0, ceiling: 1 } })
    const limits = proportions.points[0]?.limits
    // 0.8 + 2.66 * 0.2
    assert.approximately(limits?.upper ?? 0, 1.332, 1e-12)
    assert.strictEqual(limits?.drawnUpper, 1)
    assert.strictEqual(limits?.drawnLower, limits?.lower)
    assert.deepStrictEqual(proportions.notes, ["rise-cannot-show"])
    assert.deepStrictEqual(proportions.assurance, { _tag: "Icon", icon: "inconsistent" })
    const low = readXmr(series(ordinary.map((value) => value - 8)), { direction: "down", bounds: counts })
    assert.strictEqual(low.points[0]?.limits?.drawnLower, 0)
    assert.isBelow(low.points[0]?.limits?.lower ?? 0, 0)
    assert.deepStrictEqual(low.notes, ["fall-cannot-show"])
  })

  it("screens moving ranges unless told not to", () => {
    const spiked = [...ordinary, 100]
    const upper = (screened?: boolean) =>
      readXmr(series(spiked), { direction: "up", bounds: unbounded, ...(screened === undefined ? {} : { screened }) })
        .points[0]?.limits?.upper
    assert.strictEqual(upper(), xmr(spiked, [], { screened: true }).segments[0]?.limits?.upper)
    assert.strictEqual(upper(), upper(true))
    assert.isAbove(upper(false) ?? 0, upper() ?? 0)
  })

  it("starts anew at a re-base that was given, and at no other place", () => {
    const stepped = [...ordinary, ...ordinary.map((value) => value + 20)]
    const rebased = readXmr(series(stepped, [12]), { direction: "up", bounds: unbounded })
    assert.deepStrictEqual(
      rebased.segments.map(({ centre }) => centre),
      [10, 30]
    )
    assert.deepStrictEqual(
      rebased.segments.map(({ from, until }) => [from, until]),
      [
        [date("2024-01-01"), date("2024-12-01")],
        [date("2025-01-01"), date("2025-12-01")]
      ]
    )
    assert.deepStrictEqual(rebased.variation, { _tag: "Icon", icon: "common-cause" })
    const spike = readXmr(series([...stepped, 60], [0, 12]), { direction: "up", bounds: unbounded })
    assert.strictEqual(spike.segments.length, 2)
    // The last figure pulls the mean of its segment above the twelve before it.
    assert.deepStrictEqual(
      spike.points.map(({ cause }) => cause),
      [
        ...Array.from({ length: 12 }, () => "common-cause"),
        ...Array.from({ length: 12 }, () => "shift-below"),
        "above-limits"
      ]
    )
    const whole = readXmr(series(stepped), { direction: "up", bounds: unbounded })
    assert.deepStrictEqual(
      whole.segments.map(({ centre }) => centre),
      [20]
    )
    assert.deepStrictEqual(whole.variation, { _tag: "Icon", icon: "improvement-high" })
  })
})
