import { assert, describe, it } from "@effect/vitest"
import { sectionGap } from "../../src/readiness/sectionGap.ts"
import { counts, most, silent } from "./pictures.ts"

describe("the gap of a section", () => {
  it("stands on the items both groups can be shown for, and names them", () => {
    const gap = sectionGap([
      { item: "a", pictures: { clinician: most("in-place"), "service-user": most("partly") } },
      { item: "b", pictures: { clinician: most("partly"), "service-user": most("not-yet") } },
      { item: "c", pictures: { clinician: most("in-place"), "service-user": silent("MostlyDontKnow") } },
      { item: "d", pictures: { clinician: most("in-place") } }
    ])
    assert.deepStrictEqual(gap, {
      points: 50,
      highest: { perspective: "clinician", position: 75 },
      lowest: { perspective: "service-user", position: 25 },
      items: ["a", "b"]
    })
  })
  it("does not exist where no two groups share two items", () => {
    assert.isUndefined(
      sectionGap([
        { item: "a", pictures: { clinician: most("in-place"), carer: most("partly") } },
        { item: "b", pictures: { clinician: most("in-place"), "service-user": most("partly") } }
      ])
    )
  })
  it("is the widest over all pairs, each over its own common items", () => {
    const gap = sectionGap([
      { item: "a", pictures: { clinician: most("in-place"), carer: most("partly"), manager: counts(2, 2, 2) } },
      { item: "b", pictures: { clinician: most("in-place"), carer: most("not-yet") } },
      { item: "c", pictures: { clinician: most("in-place"), manager: counts(2, 2, 2) } }
    ])
    assert.deepStrictEqual(gap?.items, ["a", "b"])
    assert.strictEqual(gap?.points, 75)
  })
})
