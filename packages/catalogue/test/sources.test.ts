import { describe, expect, it } from "vitest"
import { sources } from "../src/sources.ts"

describe("the sources", () => {
  it("are the five documents, by the names people see", () => {
    expect(sources.map(({ id, shortName }) => [id, shortName])).toEqual([
      ["logic-model", "Logic model"],
      ["lamont-2025", "Lamont 2025"],
      ["conditions", "15 conditions"],
      ["eip-pack", "EIP pack"],
      ["sheffield-case", "Sheffield case"]
    ])
  })

  it("say what we may do with each: only the study prints a licence", () => {
    expect(sources.filter(({ licence }) => licence.name === "CC BY-NC 4.0").map(({ id }) => id)).toEqual([
      "lamont-2025"
    ])
    for (const { id, licence } of sources) {
      if (id !== "lamont-2025") expect(licence.name, id).toBe("No licence printed")
      expect(licence.terms, id).toMatch(/in our own words/)
    }
  })
})
