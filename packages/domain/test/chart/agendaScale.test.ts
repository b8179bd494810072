import { assert, describe, it } from "@effect/vitest"
import { agendaScale } from "../../src/chart/agendaScale.ts"
import { counts, most } from "../readiness/pictures.ts"
import { agendaLineOf } from "./results.ts"

const marksIn = ({ drawing }: ReturnType<typeof agendaScale>) =>
  drawing.shapes.flatMap((shape) => (shape._tag === "Mark" ? [shape] : []))
const looks = ({ drawing }: ReturnType<typeof agendaScale>) =>
  drawing.shapes.flatMap((shape) => (shape._tag === "Line" ? [shape.look] : []))

describe("the scale beside a line of the agenda", () => {
  it("joins the two groups furthest apart by a heavy line", () => {
    const scale = agendaScale(
      agendaLineOf({ "service-user": most("not-yet"), carer: most("partly"), clinician: most("in-place") }),
      250
    )
    assert.deepStrictEqual(
      marksIn(scale).map(({ x }) => x),
      [20, 125, 230]
    )
    assert.include(looks(scale), "wide-gap")
    assert.strictEqual(
      scale.title,
      "Service users near “not yet”, carers near “partly in place” and clinicians near “in place”."
    )
  })
  it("shows how a divided group is spread, one shape for each answer", () => {
    const scale = agendaScale(agendaLineOf({ "service-user": counts(1, 4, 1), clinician: counts(3, 1, 2) }), 250)
    assert.deepStrictEqual(
      marksIn(scale).map(({ group }) => group),
      Array.from({ length: 6 }, () => "clinician")
    )
    assert.strictEqual(scale.title, "Clinicians: 3 not yet, 1 partly in place and 2 in place.")
  })
  it("puts several divided groups one under the other", () => {
    const scale = agendaScale(agendaLineOf({ carer: counts(2, 2, 2), clinician: counts(3, 1, 2) }), 250)
    const [carers, clinicians] = (["carer", "clinician"] as const).map((group) =>
      marksIn(scale).flatMap((mark) => (mark.group === group ? [mark.y] : []))
    )
    assert.isTrue(Math.max(...(carers ?? [])) < Math.min(...(clinicians ?? [])))
  })
  it("has no heavy line where groups stand alike", () => {
    assert.notInclude(
      looks(agendaScale(agendaLineOf({ carer: most("partly"), clinician: most("partly") }), 250)),
      "wide-gap"
    )
  })
})
