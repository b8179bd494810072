import { provenanceInWords } from "@peerbridge/catalogue/provenanceInWords"
import type { Provenance } from "@peerbridge/domain/provenance/Provenance"

/** A tag of where something comes from: the kind decides its line. */
export interface TagShown {
  readonly provenance: Pick<Provenance, "_tag">
  readonly source: string
  /** How we came to it, where no source says it in words. */
  readonly reason: string | undefined
}

/** Where a statement comes from, place by place. */
export const provenanceTags = (provenance: ReadonlyArray<Provenance>): ReadonlyArray<TagShown> =>
  provenance.map((one) => ({
    provenance: { _tag: one._tag },
    source: provenanceInWords(one),
    reason: one._tag === "Stated" || (one._tag === "Policy" && one.citations === undefined) ? undefined : one.reason
  }))
