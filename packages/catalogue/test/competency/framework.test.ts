import { assert, describe, it } from "@effect/vitest"
import { framework } from "@peerbridge/catalogue/competency/framework"
import { essentialOf, statementsOf } from "@peerbridge/domain/competency/Framework"

const words = [
  ...framework.rules.map(({ text }) => text),
  ...framework.domains.flatMap(({ means, name, statements }) => [
    name,
    means,
    ...statements.flatMap(({ discussLocally = "", text }) => [text, discussLocally])
  ])
]

describe("the competencies", () => {
  it("are 30 essential and 15 enhanced statements in 7 domains", () => {
    assert.deepStrictEqual(
      framework.domains.map(({ id, statements }) => [
        id,
        statements.filter(({ tier }) => tier === "essential").length,
        statements.filter(({ tier }) => tier === "enhanced").length
      ]),
      [
        ["communication", 6, 4],
        ["access", 3, 2],
        ["personalisation", 4, 1],
        ["relationships", 3, 2],
        ["data", 4, 2],
        ["development", 5, 2],
        ["learning-together", 5, 2]
      ]
    )
    assert.strictEqual(essentialOf(framework).length, 30)
    assert.strictEqual(statementsOf(framework).length, 45)
  })
  it("list essential statements first, in each domain", () => {
    for (const { id, statements } of framework.domains) {
      const tiers = statements.map(({ tier }) => tier)
      assert.isBelow(tiers.lastIndexOf("essential"), tiers.indexOf("enhanced"), id)
    }
  })
  it("have the four rules of the purpose paragraph", () => {
    assert.deepStrictEqual(
      framework.rules.map(({ id }) => id),
      ["guide-not-test", "own-pace", "dates-in-supervision", "strengths-first"]
    )
  })
  it("have ids of their own, and say where each comes from: n-th of its list", () => {
    const ids = [...framework.rules, ...framework.domains, ...statementsOf(framework)].map(({ id }) => id)
    assert.strictEqual(new Set(ids).size, 4 + 7 + 45)
    const places = statementsOf(framework).map(({ provenance: [first] }) => JSON.stringify(first))
    assert.strictEqual(new Set(places).size, 45)
  })
  it("ask for support only where the pack says so: using records", () => {
    assert.deepStrictEqual(
      statementsOf(framework).flatMap(({ enough, id }) => (enough === "independently" ? [] : [[id, enough]])),
      [["uses-records", "with-support"]]
    )
  })
  it("use none of the words we avoid", () => {
    const avoided =
      /\b(SU|SUs|patients?|clients?|sufferers?|non-engaging|DNA|fail(ed|s)?|low functioning|high risk|normal|resilien\w+|professionals?|disengaged)\b/i
    assert.deepStrictEqual(
      words.filter((text) => avoided.test(text)),
      []
    )
  })
})
