import { Schema } from "effect"

/** A piece of a document, without a word on how it looks. */
export const Block = Schema.TaggedUnion({
  Heading: { level: Schema.Literals([2, 3]), text: Schema.NonEmptyString },
  Paragraph: { text: Schema.NonEmptyString },
  BulletList: {
    items: Schema.Array(Schema.Struct({ text: Schema.NonEmptyString, under: Schema.Array(Schema.NonEmptyString) }))
  },
  /** The first column heads its row. */
  Table: { head: Schema.Array(Schema.NonEmptyString), rows: Schema.Array(Schema.Array(Schema.String)) }
})
export type Block = typeof Block.Type

/** A part that begins on its own page in print. */
export const PackSection = Schema.Struct({
  id: Schema.NonEmptyString,
  heading: Schema.NonEmptyString,
  blocks: Schema.Array(Block)
})
export type PackSection = typeof PackSection.Type

/** The whole pack as an exporter turns it into Word or a page. */
export const PackDocument = Schema.Struct({ title: Schema.NonEmptyString, sections: Schema.Array(PackSection) })
export type PackDocument = typeof PackDocument.Type

/** A heading of the document. */
export const heading = (text: string, level: 2 | 3 = 2): Block => ({ _tag: "Heading", level, text })

/** A paragraph of the document. */
export const paragraph = (text: string): Block => ({ _tag: "Paragraph", text })

/** A list of points in the document. */
export const bullets = (items: ReadonlyArray<string>): Block => ({
  _tag: "BulletList",
  items: items.map((text) => ({ text, under: [] }))
})
