import { assert, describe, it } from "@effect/vitest"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { TeamId } from "@peerbridge/domain/supervision/Records"
import { compareBands } from "@peerbridge/domain/workforce/Band"
import { workforceFacts } from "@peerbridge/domain/workforce/facts"
import { findingsOf } from "@peerbridge/domain/workforce/findingsOf"
import { pipelineHistory, pipelineOn } from "@peerbridge/domain/workforce/pipelineOn"
import { Post } from "@peerbridge/domain/workforce/Post"
import type { Role } from "@peerbridge/domain/workforce/Role"
import { progressionFrom, structureTree } from "@peerbridge/domain/workforce/structureTree"
import { Schema } from "effect"

const day = (text: string) => CalendarDate.make(text)
const team = TeamId.make("riverside")
const on = day("2026-11-21")
const decode = Schema.decodeUnknownSync(Post)

/** A filled permanent post of Riverside at Band 3, its band checked this year. */
const post = (id: string, over: object = {}): Post =>
  decode({
    id,
    team: "riverside",
    role: "peer-support-worker",
    band: "3",
    wte: 0.5,
    contract: { _tag: "Permanent" },
    funding: { _tag: "Recurrent" },
    pipeline: [{ stage: "filled", on: "2026-01-05" }],
    bandCheckedOn: "2026-02-01",
    ...over
  })

const senior = post("s", { team: "trust", role: "senior", band: "5" })
const fixed = { contract: { _tag: "Fixed", until: "2027-03-31" } }
const kinds = (posts: ReadonlyArray<Post>, gender: "offered" | "not-offered" | "not-known" = "not-known") =>
  findingsOf(posts, team, gender, on).map(({ kind }) => kind)

describe("bands", () => {
  it("run from 2 to 8c", () => {
    assert.isBelow(compareBands("7", "8a"), 0)
    assert.isAbove(compareBands("8c", "8a"), 0)
  })
})

describe("a finding about posts", () => {
  it("is none of two permanent posts with a step up", () => {
    assert.deepStrictEqual(kinds([post("a"), post("b"), senior]), [])
    assert.deepStrictEqual(kinds([]), [])
  })
  it("is a band below 3, one post alone, fixed terms only, no step up, no choice of gender", () => {
    assert.deepStrictEqual(kinds([post("a", { band: "2" }), post("b"), senior]), ["below-band-3"])
    assert.deepStrictEqual(kinds([post("a"), senior]), ["single-post"])
    assert.deepStrictEqual(kinds([post("a", fixed), post("b", { contract: { _tag: "Bank" } }), senior]), [
      "fixed-term-only"
    ])
    assert.deepStrictEqual(kinds([post("a", fixed), post("b"), senior]), [])
    assert.deepStrictEqual(kinds([post("a"), post("b")]), ["no-progression-route"])
    assert.deepStrictEqual(kinds([post("a"), post("b"), senior], "not-offered"), ["no-choice-of-gender"])
    assert.deepStrictEqual(kinds([post("a"), post("b"), senior], "offered"), [])
  })
  it("leaves out posts that were left", () => {
    const left = post("b", {
      pipeline: [
        { stage: "filled", on: "2026-01-05" },
        { stage: "left", on: "2026-11-21" }
      ]
    })
    assert.deepStrictEqual(kinds([post("a"), left, senior]), ["single-post"])
  })
})

describe("the pipeline", () => {
  it("tells the Sheffield case: 7 in 4 services, then 9, with 9 in development and 5 planned", () => {
    const many = (count: number, name: string, stage: string, since: string) =>
      Array.from({ length: count }, (_, at) =>
        post(`${name}${at}`, { team: `t${at % 4}`, pipeline: [{ stage, on: since }] })
      )
    const posts = [
      ...many(7, "a", "filled", "2022-01-01"),
      ...many(2, "b", "filled", "2023-06-01"),
      ...many(9, "c", "in-development", "2023-06-01"),
      ...many(5, "d", "planned", "2023-06-01")
    ]
    const story = pipelineHistory(posts).map(({ on: at, posts: found, teamsWithPeers }) => [
      at,
      found.filled,
      found["in-development"],
      found.planned,
      teamsWithPeers
    ])
    assert.deepStrictEqual<unknown>(story, [
      ["2022-01-01", 7, 0, 0, 4],
      ["2023-06-01", 9, 9, 5, 4]
    ])
  })
  it("counts a post where it was on the day, whatever the order of its entries", () => {
    const moved = post("a", {
      pipeline: [
        { stage: "filled", on: "2026-03-01" },
        { stage: "planned", on: "2026-01-01" },
        { stage: "recruiting", on: "2026-02-01" }
      ]
    })
    const at = (text: string) =>
      Object.entries(pipelineOn([moved], day(text)).posts)
        .filter(([, count]) => count > 0)
        .map(([stage]) => stage)
    assert.deepStrictEqual(["2025-12-31", "2026-01-31", "2026-02-01", "2026-03-01"].map(at), [
      [],
      ["planned"],
      ["recruiting"],
      ["filled"]
    ])
  })
})

describe("the structure", () => {
  const provenance = { _tag: "Policy", reason: "For the test." } as const
  const role = (id: string, band: Role["band"]): Role => ({
    id,
    title: id,
    band,
    leadsPeers: id === "lead",
    provenance
  })
  const roles = [role("peer-support-worker", "3"), role("senior", "5"), role("trainer", "5"), role("lead", "8a")]
  it("goes from the highest band down", () => {
    const tree = structureTree(roles, [post("a"), senior], on)
    assert.deepStrictEqual(
      tree.map(({ band, roles: found }) => [band, ...found.map((entry) => entry.posts.length)]),
      [
        ["8a", 0],
        ["5", 1, 0],
        ["3", 1]
      ]
    )
  })
  it("has its steps up in the next band that has a role", () => {
    assert.deepStrictEqual(
      progressionFrom(roles, "3").map(({ id }) => id),
      ["senior", "trainer"]
    )
    assert.deepStrictEqual(progressionFrom(roles, "8a"), [])
  })

  describe("and the facts it tells", () => {
    const answers = (posts: ReadonlyArray<Post>) => {
      const facts = workforceFacts(posts, roles, team, on)
      return Object.fromEntries(Object.entries(facts).map(([id, { answer }]) => [id, answer]))
    }
    it("are not known without a post", () => {
      assert.deepStrictEqual([...new Set(Object.values(answers([])))], ["not-sure"])
    })
    it("are yes where all is well", () => {
      assert.deepStrictEqual(
        [
          ...new Set(
            Object.values(answers([post("a"), senior, post("l", { team: "trust", role: "lead", band: "8a" })]))
          )
        ],
        ["yes"]
      )
    })
    it("are no for a planned post without money", () => {
      const found = answers([
        post("a", {
          funding: { _tag: "None" },
          pipeline: [{ stage: "planned", on: "2026-01-01" }],
          bandCheckedOn: "2025-11-21"
        })
      ])
      for (const id of ["post-planned", "funded-post", "in-post", "permanent-posts", "band", "next-step"])
        assert.strictEqual(found[id], "no", id)
    })
    it("take 24 months of money as lasting, and not a day less", () => {
      const until = (text: string) => answers([post("a", { funding: { _tag: "Until", until: text } })])["funded-post"]
      assert.deepStrictEqual([until("2028-11-21"), until("2028-11-20")], ["yes", "no"])
    })
  })
})
