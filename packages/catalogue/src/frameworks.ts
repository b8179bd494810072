import { Citation } from "@peerbridge/domain/provenance/Provenance"
import { Construct } from "@peerbridge/domain/readiness/Item"
import { Slug } from "@peerbridge/domain/Slug"
import { Schema } from "effect"
import content from "../content/frameworks.json" with { type: "json" }

const named = {
  id: Slug,
  /** The name people see: as the source prints it, or short words of our own where the source prints a sentence. */
  name: Schema.NonEmptyString,
  /** Where the source has it. */
  citation: Citation
}

/** What it says, in one plain sentence of our own. */
const means = Schema.NonEmptyString

/** One of the sources' own entries, which items link to: a condition, a tip or a recommendation. */
export const FrameworkEntry = Schema.Struct({ ...named, means })
export type FrameworkEntry = typeof FrameworkEntry.Type

/** A theme of Lamont 2025. Its sub-themes are what items link to. */
export const Theme = Schema.Struct({ ...named, construct: Construct })
export type Theme = typeof Theme.Type

/** A sub-theme of Lamont 2025, under its theme and its construct of Normalisation Process Theory. */
export const SubTheme = Schema.Struct({ ...named, means, construct: Construct, theme: Slug })
export type SubTheme = typeof SubTheme.Type

/** The lists that readiness items are mapped to, each in its source's printed order. */
export const Frameworks = Schema.Struct({
  constructs: Schema.NonEmptyArray(Schema.Struct({ ...named, means, id: Construct })),
  themes: Schema.NonEmptyArray(Theme),
  subThemes: Schema.NonEmptyArray(SubTheme),
  /** The fifteen conditions for a peer workforce. */
  conditions: Schema.NonEmptyArray(FrameworkEntry),
  /** The EIP pack's tips for organisations (part B). */
  tips: Schema.NonEmptyArray(FrameworkEntry),
  /** What the Sheffield case recommends. */
  recommendations: Schema.NonEmptyArray(FrameworkEntry)
})
export type Frameworks = typeof Frameworks.Type

/** The frameworks of the four documents that have one; the logic model is a model of its own. */
export const frameworks: Frameworks = Schema.decodeUnknownSync(Frameworks)(content, { onExcessProperty: "error" })
