import { describe, expect, it } from "vitest"
import { type Mark, scaleLine, scaleTitle, scaleWidth } from "../../src/core/scale.ts"
import { widthOf } from "../../src/core/text/fit.ts"

const look = { ascii: false, colour: false, spoken: false }
const users = (position: number): Mark => ({ perspective: "service-user", position })
const clinicians = (position: number): Mark => ({ perspective: "clinician", position })

describe("groups on the scale of five levels", () => {
  // A position of 0 is "not yet" (levels 0 and 1), so it stands half way between the first two ticks; 50 stands on the third.
  it("stand where they place the team", () => {
    expect(scaleLine([users(0)], undefined, look)).toBe("├──●──┼─────┼─────┼─────┤")
    expect(scaleLine([users(50)], undefined, look)).toBe("├─────┼─────●─────┼─────┤")
    expect(scaleLine([clinicians(100)], undefined, look)).toBe("├─────┼─────┼─────┼──■──┤")
  })

  it("are never moved apart: several at one place are one sign", () => {
    expect(scaleLine([users(50), clinicians(50)], undefined, look)).toBe("├─────┼─────✱─────┼─────┤")
  })

  it("are joined by a heavy line where they may be compared and differ by about a level", () => {
    const between = (points: number) => ({
      points,
      highest: { perspective: "clinician" as const },
      lowest: { perspective: "service-user" as const }
    })
    expect(scaleLine([users(0), clinicians(50)], between(50), look)).toBe("├──●━━┿━━━━━■─────┼─────┤")
    expect(scaleLine([users(50), clinicians(62)], between(12), look)).toBe("├─────┼─────●─■───┼─────┤")
    expect(scaleLine([users(0), clinicians(50)], undefined, look)).toBe("├──●──┼─────■─────┼─────┤")
  })

  it("have letters in ASCII, and take the same room", () => {
    const ascii = scaleLine([users(0), clinicians(100)], undefined, { ...look, ascii: true })
    expect(ascii).toBe("|--U--|-----|-----|--L--|")
    expect(widthOf(ascii)).toBe(scaleWidth)
    expect(widthOf(scaleTitle)).toBe(scaleWidth)
  })

  it("are not drawn for a screen reader", () => {
    expect(scaleLine([users(0)], undefined, { ...look, spoken: true })).toBe("")
  })
})
