import { assert, describe, it } from "@effect/vitest"
import { graphOf } from "@peerbridge/domain/logic-model/Graph"
import type { Link } from "@peerbridge/domain/logic-model/Link"
import { type OwnStates, supportOf } from "@peerbridge/domain/logic-model/supportOf"
import type { SupportState } from "@peerbridge/domain/readiness/SupportState"
import { link, node, parts } from "./model.ts"
import { Drawn, modelDrawn, ownDrawn } from "./randomModel.ts"

const own = (states: Readonly<Record<string, SupportState>>): OwnStates => new Map(Object.entries(states))

const stateOfTarget = (links: ReadonlyArray<Link>, states: Readonly<Record<string, SupportState>>): SupportState => {
  const ids = [...new Set(["target", ...links.flatMap(({ from, to }) => [from, to])])]
  const support = supportOf(
    graphOf(
      parts(
        ids.map((id) => node(id)),
        links
      )
    ),
    own(states)
  )
  return support.get("target")?.state ?? "unknown"
}

describe("what enables a part gives it the lower middle of those known", () => {
  const three = [link("a", "target"), link("b", "target"), link("c", "target")]

  it("is the middle of three", () => {
    assert.strictEqual(stateOfTarget(three, { a: "weak", b: "strong", c: "developing" }), "developing")
  })
  it("is the lower of two", () => {
    assert.strictEqual(stateOfTarget(three.slice(0, 2), { a: "strong", b: "weak" }), "weak")
  })
  it("leaves unknown sources out", () => {
    assert.strictEqual(stateOfTarget(three, { a: "strong" }), "strong")
  })
  it("is unknown when all are", () => {
    assert.strictEqual(stateOfTarget(three, {}), "unknown")
  })
})

describe("what a part requires gives it the worst", () => {
  const two = [link("a", "target", "requires"), link("b", "target", "requires")]

  it("is the worse of two", () => {
    assert.strictEqual(stateOfTarget(two, { a: "strong", b: "developing" }), "developing")
  })
  it("is unknown when one is unknown, because that one might be weak", () => {
    assert.strictEqual(stateOfTarget(two, { a: "strong" }), "unknown")
  })
  it("is weak when one is weak, whatever the unknown one turns out to be", () => {
    assert.strictEqual(stateOfTarget(two, { a: "weak" }), "weak")
  })
  it("caps what enabling sources give", () => {
    const links = [link("a", "target", "requires"), link("b", "target"), link("c", "target")]
    assert.strictEqual(stateOfTarget(links, { a: "developing", b: "strong", c: "strong" }), "developing")
  })
})

describe("a part is no better than what was seen of it, nor than what it rests on", () => {
  it("is weak when it was seen to be weak though what it rests on is strong", () => {
    assert.strictEqual(stateOfTarget([link("a", "target")], { a: "strong", target: "weak" }), "weak")
  })
  it("is weak when it rests on something weak though it was seen to be strong", () => {
    assert.strictEqual(stateOfTarget([link("a", "target")], { a: "weak", target: "strong" }), "weak")
  })
  it("is what was seen of it when nothing is known of what it rests on", () => {
    assert.strictEqual(stateOfTarget([link("a", "target")], { target: "developing" }), "developing")
  })
  it("says both, and of how much it rests on something is known", () => {
    const graph = graphOf(parts([node("a"), node("b"), node("target")], [link("a", "target"), link("b", "target")]))
    assert.deepStrictEqual(supportOf(graph, own({ a: "weak", target: "strong" })).get("target"), {
      state: "weak",
      own: "strong",
      carried: "weak",
      restsOn: 2,
      known: 1
    })
  })
})

it("support is carried over several links", () => {
  assert.strictEqual(stateOfTarget([link("a", "b"), link("b", "c"), link("c", "target")], { a: "weak" }), "weak")
})

it("threats and assumptions carry nothing", () => {
  const links = [link("a", "target", "threatens"), link("b", "target"), link("b-to-target", "a", "assumes")]
  assert.strictEqual(stateOfTarget(links, { a: "weak", b: "strong" }), "strong")
})

it("on and after a ring nothing can be carried: a part's support is its own", () => {
  const links = [link("weak-one", "a"), link("a", "b"), link("b", "a"), link("b", "target")]
  assert.strictEqual(stateOfTarget(links, { "weak-one": "weak", target: "strong" }), "strong")
})

it("a link to a part that is not there carries nothing", () => {
  const graph = graphOf(parts([node("target")], [link("missing", "target")]))
  assert.strictEqual(supportOf(graph, own({ missing: "weak" })).get("target")?.state, "unknown")
})

describe("laws", () => {
  it.prop("unknown never becomes weak: where nothing was seen to be weak, nothing is", Drawn, ({ joins, states }) => {
    const seen = ownDrawn(states.map((state) => (state === "weak" ? "unknown" : state)))
    for (const { state } of supportOf(graphOf(modelDrawn(joins)), seen).values()) assert.notStrictEqual(state, "weak")
  })

  it.prop("a part is weak only if it, or something it rests on, was seen to be weak", Drawn, ({ joins, states }) => {
    const model = modelDrawn(joins)
    const seen = ownDrawn(states)
    for (const [id, { state }] of supportOf(graphOf(model), seen)) {
      if (state === "weak") assert.isTrue(upstreamOf(id, model.links).some((other) => seen.get(other) === "weak"))
    }
  })

  it.prop("raising what was seen of a part never lowers any part", Drawn, ({ joins, states }) => {
    const graph = graphOf(modelDrawn(joins))
    const before = supportOf(graph, ownDrawn(states))
    states.forEach((state, index) => {
      for (const raised of higher[state]) {
        const after = supportOf(graph, ownDrawn(states.with(index, raised)))
        for (const [id, { state: was }] of before) {
          const is = after.get(id)?.state ?? "unknown"
          assert.isTrue(
            was === "unknown" ? is === "unknown" : is === "unknown" ? was === "weak" : rank[is] >= rank[was]
          )
        }
      }
    })
  })

  it.prop("the order in which a model lists its links does not matter", Drawn, ({ joins, states }) => {
    const { links, nodes } = modelDrawn(joins)
    const one = supportOf(graphOf(parts(nodes, links)), ownDrawn(states))
    const other = supportOf(graphOf(parts(nodes.toReversed(), links.toReversed())), ownDrawn(states))
    assert.deepStrictEqual([...one], [...other])
  })
})

const rank = { weak: 0, developing: 1, strong: 2 } as const

const higher: Readonly<Record<SupportState, ReadonlyArray<SupportState>>> = {
  weak: ["developing", "strong"],
  developing: ["strong"],
  strong: [],
  unknown: []
}

const upstreamOf = (id: string, links: ReadonlyArray<Link>): ReadonlyArray<string> => [
  id,
  ...links.filter(({ to }) => to === id).flatMap(({ from }) => upstreamOf(from, links))
]
