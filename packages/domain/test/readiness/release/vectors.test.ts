/// <reference types="vite/types/import-meta.d.ts" />
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { ItemPictureData } from "../../../src/readiness/release/ItemPicture.ts"
import { DisclosurePolicy } from "../../../src/readiness/release/Policy.ts"
import { releaseItem, releasePooledItem } from "../../../src/readiness/release/releaseItem.ts"

const files = import.meta.glob("../../vectors/measurement/*.json", { eager: true, import: "default" })

const Vector = Schema.Struct({ id: Schema.String, function: Schema.Literal("releaseItem"), note: Schema.String })
const Levels = Schema.Tuple([Schema.Natural, Schema.Natural, Schema.Natural, Schema.Natural, Schema.Natural])
const ReleaseVector = Schema.Struct({
  ...Vector.fields,
  input: Schema.Struct({
    levels: Levels,
    dontKnow: Schema.Natural,
    notApplicable: Schema.Natural,
    unanswered: Schema.Natural,
    pooled: Schema.Boolean,
    policy: DisclosurePolicy
  }),
  output: Schema.StructWithRest(Schema.Struct({ kind: Schema.String }), [Schema.Record(Schema.String, Schema.Unknown)])
})

/** The vectors say `kind: "mostly-dont-know"` where we say `_tag: "MostlyDontKnow"`; the rest is the same. */
const inOurWords = ({ kind, ...rest }: { readonly kind: string }): ItemPictureData =>
  Schema.decodeUnknownSync(ItemPictureData)({
    _tag: kind.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    ...rest
  })

describe("reference vectors of releaseItem", () => {
  const isRelease = Schema.is(Vector)
  const vectors = Object.values(files).filter(isRelease)

  it("are there", () => {
    assert.isAtLeast(vectors.length, 7)
  })

  for (const vector of vectors) {
    it(`${vector.id}: ${vector.note}`, () => {
      const {
        input: { policy, pooled, ...counts },
        output
      } = Schema.decodeUnknownSync(ReleaseVector)(vector)
      assert.deepStrictEqual(
        pooled ? releasePooledItem(counts, policy) : releaseItem(counts, policy),
        inOurWords(output)
      )
    })
  }
})
