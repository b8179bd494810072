import { describeLocator } from "@peerbridge/domain/provenance/Locator"
import { Construct, constructNames } from "@peerbridge/domain/readiness/Item"
import { describe, expect, it } from "vitest"
import { frameworks } from "../src/frameworks.ts"

const { conditions, constructs, recommendations, subThemes, themes, tips } = frameworks

describe("the frameworks", () => {
  it("hold all there is: 4 constructs, 4 themes, 9 sub-themes, 15 conditions, 6 tips, 5 recommendations", () => {
    expect([constructs, themes, subThemes, conditions, tips, recommendations].map((list) => list.length)).toEqual([
      4, 4, 9, 15, 6, 5
    ])
  })

  it("have ids that are used once over all lists", () => {
    const ids = Object.values(frameworks).flatMap((list) => list.map(({ id }) => id))
    expect(new Set(ids).size).toBe(43)
  })

  it("name the constructs as the domain does, in the same order", () => {
    expect(constructs.map(({ id, name }) => [id, name])).toEqual(
      Construct.literals.map((id) => [id, constructNames[id]])
    )
  })

  it("put 2, 3, 2 and 2 sub-themes under the theme of their construct", () => {
    expect(themes.map((theme) => subThemes.filter((subTheme) => subTheme.theme === theme.id).length)).toEqual([
      2, 3, 2, 2
    ])
    for (const subTheme of subThemes) {
      expect(themes.find(({ id }) => id === subTheme.theme)?.construct, subTheme.id).toBe(subTheme.construct)
    }
  })

  it("cite sub-themes by name, and tips and recommendations by their number in the list", () => {
    expect(subThemes.every(({ citation, name }) => citation.at.subTheme === name)).toBe(true)
    expect(tips.map(({ citation }) => describeLocator(citation.at))).toEqual(
      [1, 2, 3, 4, 5, 6].map((entry) => `Top tips, part B, entry ${entry}`)
    )
    expect(recommendations.map(({ citation }) => citation.at.entry)).toEqual([1, 2, 3, 4, 5])
  })
})
