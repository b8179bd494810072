import { Provenance } from "@peerbridge/domain/provenance/Provenance"
import { SourceId } from "@peerbridge/domain/provenance/Source"
import { describe, expect, it } from "vitest"
import { provenanceInWords, sourcesInWords } from "../src/provenanceInWords.ts"

const source = (id: string) => SourceId.make(id)

const stated = Provenance.make({
  _tag: "Stated",
  citations: [
    { source: source("lamont-2025"), at: { section: "9.1", sentence: 6 } },
    { source: source("lamont-2025"), at: { section: "9.2" } },
    { source: source("conditions"), at: { part: "Organisation buy-in" } }
  ],
  strength: "finding",
  match: "exact"
})

describe("where a statement comes from, in words", () => {
  it("names every place by the short name of its source", () => {
    expect(provenanceInWords(stated)).toBe(
      "Lamont 2025, section 9.1, sentence 6; Lamont 2025, section 9.2; 15 conditions, Organisation buy-in"
    )
  })

  it("names each source once in short", () => {
    expect(sourcesInWords(stated)).toBe("Lamont 2025, 15 conditions")
  })

  it("gives the reason of a policy that cites nothing", () => {
    const policy = Provenance.make({ _tag: "Policy", reason: "Five is the fewest that hides one person." })
    expect([provenanceInWords(policy), sourcesInWords(policy)]).toEqual([
      "Five is the fewest that hides one person.",
      ""
    ])
  })

  it("keeps the id of a source that is not one of ours", () => {
    const local = Provenance.make({
      _tag: "Inferred",
      citations: [{ source: source("local-review"), at: {} }],
      reason: "Ours."
    })
    expect(provenanceInWords(local)).toBe("local-review")
  })
})
