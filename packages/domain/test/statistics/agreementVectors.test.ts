/// <reference types="vite/types/import-meta.d.ts" />
import { assert, describe, it } from "@effect/vitest"
import { Array as Arrays, Schema } from "effect"
import { averageDeviation } from "../../src/statistics/averageDeviation.ts"
import { cohenKappa } from "../../src/statistics/cohenKappa.ts"
import { cronbachAlpha } from "../../src/statistics/cronbachAlpha.ts"
import { fleissKappa } from "../../src/statistics/fleissKappa.ts"
import { intraclassCorrelation } from "../../src/statistics/intraclassCorrelation.ts"
import { kendallW } from "../../src/statistics/kendallW.ts"
import { mean } from "../../src/statistics/mean.ts"
import { wilson } from "../../src/statistics/wilson.ts"
import { withinGroupAgreement } from "../../src/statistics/withinGroupAgreement.ts"

const files = import.meta.glob("../vectors/agreement/*.json", { eager: true, import: "default" })

/** The vectors are printed to 15 digits. */
const near = (actual: number | undefined, expected: number, what: string) => {
  assert.isDefined(actual, what)
  assert.approximately(actual ?? Number.NaN, expected, 1e-9, what)
}

const Answer = Schema.NullOr(Schema.Finite)
const Rows = Schema.Array(Schema.Array(Answer))
const given = (rows: typeof Rows.Type) => rows.map((row) => row.map((value) => value ?? undefined))

const Rwg = Schema.Struct({
  input: Schema.Struct({
    scale_points: Schema.Int,
    groups: Schema.Array(Schema.Struct({ group: Schema.String, responses: Rows }))
  }),
  output: Schema.Struct({
    per_group: Schema.Array(
      Schema.Struct({
        raters_used: Schema.Int,
        item_variances: Schema.Array(Schema.Finite),
        rwg_truncated: Schema.Finite,
        rwg_star_lindell_untruncated: Schema.Finite,
        ad_mean: Schema.Finite,
        ad_median: Schema.Finite
      })
    )
  })
})

const Alpha = Schema.Struct({
  input: Schema.Struct({ rows: Rows, reversed_items: Schema.NullOr(Schema.Array(Schema.String)) }),
  output: Schema.Struct({
    raw_alpha_psych_pairwise: Schema.Finite,
    raw_alpha_listwise: Answer,
    n_listwise: Schema.Int,
    alpha_if_dropped: Schema.Record(Schema.String, Schema.Finite)
  })
})

const Cohen = Schema.Struct({
  input: Schema.Struct({ rater1: Schema.Array(Schema.Int), rater2: Schema.Array(Schema.Int) }),
  output: Schema.Struct({
    kappa: Schema.Finite,
    weighted_kappa_linear: Schema.Finite,
    weighted_kappa_quadratic: Schema.Finite
  })
})

const Fleiss = Schema.Struct({
  input: Schema.Struct({ counts: Schema.Array(Schema.Array(Schema.Int)) }),
  output: Schema.Struct({ kappa: Schema.Finite })
})

const Icc = Schema.Struct({
  input: Schema.Struct({ values: Schema.Array(Schema.Finite), group: Schema.Array(Schema.String) }),
  output: Schema.Struct({
    groups: Schema.Int,
    n: Schema.Int,
    ms_between: Schema.Finite,
    ms_within: Schema.Finite,
    n0: Schema.Finite,
    icc1_n0: Schema.Finite,
    icc2: Schema.Finite
  })
})

const Kendall = Schema.Struct({
  input: Schema.Struct({ judges_by_items: Schema.Array(Schema.Array(Schema.Finite)) }),
  output: Schema.Struct({
    w_uncorrected: Schema.Finite,
    w_tie_corrected: Schema.Finite,
    rank_sums: Schema.Array(Schema.Finite)
  })
})

const WilsonRows = Schema.Struct({
  output: Schema.Struct({
    rows: Schema.Array(
      Schema.Struct({
        successes: Schema.Int,
        n: Schema.Int,
        confidence: Schema.Finite,
        wilson: Schema.Tuple([Schema.Finite, Schema.Finite])
      })
    )
  })
})

const checks: Readonly<Record<string, (vector: unknown) => void>> = {
  rwg: (vector) => {
    const { input, output } = Schema.decodeUnknownSync(Rwg)(vector)
    input.groups.forEach(({ group, responses }, index) => {
      const expected = output.per_group[index]
      const actual = withinGroupAgreement(given(responses), input.scale_points)
      assert.isDefined(expected)
      assert.strictEqual(actual?.raters, expected?.raters_used, group)
      expected?.item_variances.forEach((variance, item) => near(actual?.variances[item], variance, group))
      near(actual?.agreement, expected?.rwg_truncated ?? Number.NaN, group)
      near(actual?.raw, expected?.rwg_star_lindell_untruncated ?? Number.NaN, group)
      const complete = responses.filter((row) => row.every((value) => value !== null))
      const columns = Arrays.makeBy(complete[0]?.length ?? 0, (item) => complete.map((row) => row[item] ?? Number.NaN))
      near(mean(columns.map((column) => averageDeviation(column))), expected?.ad_median ?? Number.NaN, group)
      near(mean(columns.map((column) => averageDeviation(column, "mean"))), expected?.ad_mean ?? Number.NaN, group)
    })
  },
  alpha: (vector) => {
    const { input, output } = Schema.decodeUnknownSync(Alpha)(vector)
    const reversed = new Set(input.reversed_items?.map((name) => Number(name.slice(1)) - 1))
    const rows = given(input.rows).map((row) =>
      row.map((value, item) => (value !== undefined && reversed.has(item) ? 6 - value : value))
    )
    assert.strictEqual(rows.filter((row) => !row.includes(undefined)).length, output.n_listwise)
    // People with a gap are left out whole. Where nobody has a gap, pairwise and listwise are one.
    const noGaps = output.n_listwise === rows.length
    near(cronbachAlpha(rows), output.raw_alpha_listwise ?? output.raw_alpha_psych_pairwise, "alpha")
    // With two items, dropping one leaves a single item, which has no alpha here.
    if (noGaps && Object.keys(output.alpha_if_dropped).length > 2) {
      Object.values(output.alpha_if_dropped).forEach((expected, dropped) =>
        near(cronbachAlpha(rows.map((row) => row.toSpliced(dropped, 1))), expected, `without item ${dropped + 1}`)
      )
    }
  },
  cohen: (vector) => {
    const { input, output } = Schema.decodeUnknownSync(Cohen)(vector)
    const pairs = Arrays.zip(input.rater1, input.rater2)
    near(cohenKappa(pairs), output.kappa, "kappa")
    near(cohenKappa(pairs, "linear"), output.weighted_kappa_linear, "linear")
    near(cohenKappa(pairs, "quadratic"), output.weighted_kappa_quadratic, "quadratic")
  },
  fleiss: (vector) => {
    const { input, output } = Schema.decodeUnknownSync(Fleiss)(vector)
    near(fleissKappa(input.counts), output.kappa, "kappa")
  },
  icc: (vector) => {
    const { input, output } = Schema.decodeUnknownSync(Icc)(vector)
    const groups = [...new Set(input.group)].map((name) =>
      input.values.filter((_, index) => input.group[index] === name)
    )
    const icc = intraclassCorrelation(groups)
    assert.deepStrictEqual([icc?.groups, icc?.n], [output.groups, output.n])
    near(icc?.meanSquareBetween, output.ms_between, "between")
    near(icc?.meanSquareWithin, output.ms_within, "within")
    near(icc?.effectiveSize, output.n0, "n0")
    near(icc?.single, output.icc1_n0, "ICC(1)")
    near(icc?.average, output.icc2, "ICC(2)")
  },
  kendall: (vector) => {
    const { input, output } = Schema.decodeUnknownSync(Kendall)(vector)
    const concordance = kendallW(input.judges_by_items)
    near(concordance?.w, output.w_tie_corrected, "corrected")
    near(concordance?.uncorrected, output.w_uncorrected, "uncorrected")
    assert.deepStrictEqual(concordance?.rankSums, output.rank_sums)
  },
  wilson: (vector) => {
    for (const { confidence, n, successes, wilson: expected } of Schema.decodeUnknownSync(WilsonRows)(vector).output
      .rows) {
      // Ours is the 95 % interval and no other.
      if (confidence !== 0.95) continue
      const { lower, upper } = wilson(successes, n)
      near(lower, expected[0], `${successes} of ${n}`)
      near(upper, expected[1], `${successes} of ${n}`)
    }
  }
}

describe("agreement statistics agree with R on", () => {
  it("sixteen cases, none left out", () => {
    assert.strictEqual(Object.keys(files).length, 16)
  })

  for (const [path, vector] of Object.entries(files)) {
    const id = path.slice(path.lastIndexOf("/") + 1, -".json".length)
    it(id, () => {
      const name = Object.keys(checks).find((name) => id.startsWith(name))
      const check = checks[name ?? ""]
      assert.isDefined(check, id)
      check?.(vector)
    })
  }
})
