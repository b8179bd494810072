import { assert, describe, it } from "@effect/vitest"
import { rolePackTemplate as template } from "@peerbridge/catalogue/role-pack/rolePackTemplate"
import { sources } from "@peerbridge/catalogue/sources"
import { linesOf, listsOf, type PackList } from "@peerbridge/domain/role-pack/RolePackTemplate"

const sizes = (lists: ReadonlyArray<PackList>) => lists.map(({ lines }) => lines.length)
const sum = (counts: ReadonlyArray<number>) => counts.reduce((total, count) => total + count, 0)
const { hiring, reading, resources } = template
const links = [...resources.links, ...resources.otherSources, ...reading.entries, ...reading.onlineTraining]
const everything = [...linesOf(template), ...links]
const flagged = linesOf(template).filter(({ discussLocally }) => discussLocally !== undefined)

describe("the role pack", () => {
  it("describes the job: purpose 4, responsibilities 11, further sections 26, sections the trust may add 15", () => {
    assert.deepStrictEqual(sizes([template.purpose, template.responsibilities, template.addedByTrust]), [4, 11, 15])
    assert.deepStrictEqual(sizes(template.furtherSections), [7, 4, 7, 3, 5])
    assert.strictEqual(sum(sizes(template.furtherSections)), 26)
  })
  it("specifies the person in 49 lines: essential 32, desirable 17", () => {
    assert.deepStrictEqual(sizes(template.essential), [6, 2, 24])
    assert.deepStrictEqual(sizes(template.desirable), [5, 4, 6, 2])
    assert.strictEqual(sum(sizes(template.essential)), 32)
    assert.strictEqual(sum(sizes([...template.essential, ...template.desirable])), 49)
  })
  it("tells where to look: 9 kinds of places, 5 links, 4 other sources", () => {
    assert.strictEqual(resources.kinds.lines.length, 9)
    assert.deepStrictEqual([resources.links.length, resources.otherSources.length], [5, 4])
  })
  it("checks hiring with 6 tips and 10 points: 3 on hours, 4 on HR, 3 on the team", () => {
    assert.deepStrictEqual(
      hiring.lines.map(({ points }) => points.length),
      [3, 0, 4, 3, 0, 0]
    )
  })
  it("lists 9 readings with an address, 2 online trainings and 1 statement on training", () => {
    assert.deepStrictEqual([reading.entries.length, reading.onlineTraining.length], [9, 2])
    assert.isTrue(reading.entries.every(({ address }) => address?.startsWith("http") === true))
    assert.match(reading.trainingStatement.text, /^Training /)
  })
  it("is of band 3, with the title as printed", () => {
    assert.deepStrictEqual([template.band.text, template.jobTitle.text], ["3", "Peer Integrated Care Lead"])
  })
  it("keeps the duties on physical health, community and the live directory", () => {
    const ids = new Set(linesOf(template).map(({ id }) => id))
    for (const id of [
      "purpose-integrated-care",
      "physical-health-forums",
      "go-along",
      "live-resource",
      "local-database"
    ])
      assert.isTrue(ids.has(id), id)
  })
})

describe("every entry of the role pack", () => {
  it("has an id of its own, across lines and links, and so has every list", () => {
    const ids = [...everything, ...listsOf(template)].map(({ id }) => id)
    assert.deepStrictEqual(
      ids.filter((id, index) => ids.indexOf(id) < index),
      []
    )
  })
  it("says where it comes from, in a source there is", () => {
    const known = new Set<string>(sources.map(({ id }) => id))
    for (const { id, provenance } of everything)
      for (const one of provenance)
        assert.isTrue(
          (one.citations ?? []).every(({ source }) => known.has(source)),
          id
        )
  })
  it("but for the induction plan, which is ours, is stated in the pack at a place of its own", () => {
    const ours = new Set(template.induction.flatMap(({ lines }) => lines.map(({ id }) => id)))
    const places = everything.flatMap(({ id, provenance: [first] }) => (ours.has(id) ? [] : [JSON.stringify(first)]))
    assert.strictEqual(new Set(places).size, places.length)
    assert.isTrue(places.every((place) => place.includes('"Stated"') && place.includes('"eip-pack"')))
    for (const {
      provenance: [first]
    } of template.induction.flatMap(({ lines }) => lines))
      assert.notStrictEqual(first._tag, "Stated")
  })
  it("uses none of the words we avoid, but where the source's own requirement is flagged", () => {
    const avoided =
      /\b(SU|SUs|patients?|clients?|sufferers?|non-engaging|DNA|fail(ed|s)?|low functioning|high risk|normal|resilien\w+|professionals?|disengaged)\b/i
    assert.deepStrictEqual(
      linesOf(template).flatMap(({ id, text }) => (avoided.test(text) ? [id] : [])),
      ["knows-work-may-touch"]
    )
  })
  it("names no person, phone number or email address", () => {
    for (const { text } of linesOf(template)) assert.notMatch(text, /@|\d{5}/)
  })
})

describe("lines to discuss locally", () => {
  it("are those that may shut people out or pull against the role, with the reason", () => {
    assert.includeMembers(
      flagged.map(({ id }) => id),
      [
        "lived-with-psychosis",
        "english-and-maths",
        "own-transport",
        "knows-work-may-touch",
        "solves-problems-creatively"
      ]
    )
    for (const { discussLocally = "", id } of flagged) assert.match(discussLocally, /^.+[.]$/, id)
  })
  it("say that the flag is our view", () => {
    for (const { id, provenance } of flagged) assert.strictEqual(provenance.at(-1)?._tag, "Policy", id)
  })
})
