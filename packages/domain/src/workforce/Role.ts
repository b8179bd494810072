import { Schema } from "effect"
import { Provenance } from "../provenance/Provenance.ts"
import { Slug } from "../Slug.ts"
import { Band } from "./Band.ts"

/** A title in a peer workforce and the band it stands at. */
export const Role = Schema.Struct({
  id: Slug,
  title: Schema.NonEmptyString,
  band: Band,
  /** Whether leading peer roles, with lived experience, is what it is for. */
  leadsPeers: Schema.Boolean,
  /** Where the band comes from: `Inferred` where the source prints two bands together. */
  provenance: Provenance
})
export type Role = typeof Role.Type
