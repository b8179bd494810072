import { describe, expect, it } from "vitest"
import { contextList } from "../../src/readiness/contextList.ts"
import { readinessInstrument } from "../../src/readiness/readinessInstrument.ts"

const ids = contextList.factors.map(({ id }) => id)

describe("the context of a round", () => {
  it("holds the six external factors in printed order", () => {
    expect(ids).toEqual([
      "external-stigma",
      "external-readiness-variability",
      "external-workforce-shortages",
      "external-competing-priorities",
      "external-commissioning-shifts",
      "external-policy-shifts"
    ])
  })

  it("cites each factor at its own place in the list", () => {
    const entries = contextList.factors.flatMap(({ provenance }) =>
      provenance.flatMap(({ citations = [] }) => citations.map(({ at }) => at.entry))
    )
    expect(entries).toEqual([1, 2, 3, 4, 5, 6])
  })

  it("is not scored: no item stands for a factor", () => {
    const nodes = readinessInstrument.sections.flatMap(({ items }) => items.flatMap(({ links }) => links.nodes))
    expect(nodes.filter((node) => ids.includes(node))).toEqual([])
  })
})
