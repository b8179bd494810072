import { Section } from "@peerbridge/domain/readiness/Item"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { expandSection } from "../../src/readiness/expandSection.ts"
import { WrittenSection } from "../../src/readiness/WrittenSection.ts"

const staff = ["None.", "Planned.", "Some.", "All.", "All, and looked at."]
const own = ["Nobody told me.", "I heard of it.", "A little.", "Clearly.", null]

const writtenWith = (asked: object, levels: object): unknown => ({
  id: "welcome",
  title: "Welcome",
  about: "How people are welcomed.",
  items: [
    {
      id: "told",
      title: "People are told",
      question: "Are people told?",
      askedFrom: "preparing",
      asked,
      levels,
      evidence: ["A leaflet"],
      links: { nodes: [], constructs: [], subThemes: [], conditions: [], tips: [], recommendations: [] },
      facts: [],
      provenance: [{ _tag: "Policy", reason: "Ours." }]
    }
  ]
})

const decode = Schema.decodeUnknownSync(WrittenSection, { onExcessProperty: "error" })

describe("a written section", () => {
  it("gives all staff the same five sentences, and service users their own", () => {
    const written = decode(
      writtenWith(
        { manager: "We tell people.", "service-user": "I was told.", clinician: "I tell people." },
        { staff, "service-user": own }
      )
    )
    expect(Schema.decodeUnknownSync(Section)(expandSection(written)).items[0].wordings).toEqual([
      { perspective: "service-user", text: "I was told.", levels: own },
      { perspective: "clinician", text: "I tell people.", levels: staff },
      { perspective: "manager", text: "We tell people.", levels: staff }
    ])
  })

  it("is refused when someone is asked and has no levels to choose from", () => {
    expect(() => decode(writtenWith({ carer: "I was told." }, { staff }))).toThrow(/told: levels for staff are written/)
    expect(() => decode(writtenWith({ carer: "I was told.", clinician: "I tell." }, { staff }))).toThrow(
      /told: levels for carer are missing/
    )
  })

  it("is refused when levels are written that nobody is asked in", () => {
    expect(() => decode(writtenWith({ clinician: "I tell." }, { staff, carer: own }))).toThrow(
      /told: levels for carer are written, but nobody is asked in them/
    )
  })

  it("is refused in the domain when an item is asked of nobody", () => {
    expect(() => Schema.decodeUnknownSync(Section)(expandSection(decode(writtenWith({}, {}))))).toThrow()
  })

  it("is refused when a group of people is misspelt", () => {
    expect(() => decode(writtenWith({ clinicians: "I tell." }, {}))).toThrow(/clinicians/)
  })
})
