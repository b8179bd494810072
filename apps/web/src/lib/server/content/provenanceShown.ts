import { sources } from "@peerbridge/catalogue/sources"
import { supervisionSources } from "@peerbridge/catalogue/supervision/supervisionPolicies"
import { describeLocator } from "@peerbridge/domain/provenance/Locator"
import { provenanceWord, type Citation, type Provenance } from "@peerbridge/domain/provenance/Provenance"
import type { SourceId } from "@peerbridge/domain/provenance/Source"
import { strengthWords } from "./words.ts"

/** Where something comes from, as a content page shows it. */
export interface ProvenanceShown {
  readonly kind: Provenance["_tag"]
  /** "Stated", "Inferred", "Our policy". */
  readonly word: string
  /** Every place in words. Empty for a policy that cites nothing. */
  readonly source: string
  /** How we got from the source to our words; how much a stated source bears. */
  readonly reason: string
}

const shortNames: ReadonlyMap<SourceId, string> = new Map(
  [...sources, ...supervisionSources].map(({ id, shortName }) => [id, shortName])
)

const placeOf = ({ at, source }: Citation): string =>
  [shortNames.get(source) ?? source, describeLocator(at)].filter((part) => part !== "").join(", ")

const reasonOf = (provenance: Provenance): string =>
  provenance._tag === "Stated"
    ? `${sentenceCase(strengthWords[provenance.strength])}; our words ${provenance.match === "exact" ? "say the same" : "come near it"}.`
    : provenance.reason

const sentenceCase = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

/** A provenance with the documents of the supervision profiles named too, which the five sources do not hold. */
export const provenanceShown = (provenance: Provenance): ProvenanceShown => ({
  kind: provenance._tag,
  word: provenanceWord(provenance),
  source: (provenance.citations ?? []).map(placeOf).join("; "),
  reason: reasonOf(provenance)
})
