import { Schema } from "effect"
import { Slug } from "../Slug.ts"
import { Link } from "./Link.ts"
import { AttachedIndicator } from "./LogicModel.ts"
import { Node } from "./Node.ts"

/** One change to a draft model, as a command. */
export const ModelEdit = Schema.TaggedUnion({
  AddNode: { node: Node },
  /** Says a part in the team's own words; its provenance then says that these are no longer the source's. */
  RewordNode: { id: Slug, label: Schema.NonEmptyString, sentence: Schema.NonEmptyString },
  /** Takes the part out, with every link and measure that hangs on it. */
  RemoveNode: { id: Slug },
  AddLink: { link: Link },
  /** Takes the link out, with what it assumes. */
  RemoveLink: { id: Slug },
  AttachIndicator: AttachedIndicator.fields,
  DetachIndicator: AttachedIndicator.fields
})
export type ModelEdit = typeof ModelEdit.Type
