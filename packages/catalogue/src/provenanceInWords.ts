import { describeLocator } from "@peerbridge/domain/provenance/Locator"
import type { Citation, Provenance } from "@peerbridge/domain/provenance/Provenance"
import type { SourceId } from "@peerbridge/domain/provenance/Source"
import { sources } from "./sources.ts"

const shortNames: ReadonlyMap<SourceId, string> = new Map(sources.map(({ id, shortName }) => [id, shortName]))

/** A source as people know it: "Lamont 2025". One that is not ours keeps its id. */
export const sourceInWords = (source: SourceId): string => shortNames.get(source) ?? source

/** A place in a source: "Lamont 2025, section 9.1". */
export const citationInWords = ({ at, source }: Citation): string =>
  [sourceInWords(source), describeLocator(at)].filter((part) => part !== "").join(", ")

/** Where something comes from, every place: "15 conditions, Organisation buy-in; Sheffield case, Overview". Of our own policy, why it is so. */
export const provenanceInWords = (provenance: Provenance): string => {
  const citations = provenance.citations ?? []
  return citations.length === 0 && provenance._tag === "Policy"
    ? provenance.reason
    : citations.map(citationInWords).join("; ")
}

/** The same in short, for a tag beside many others: "15 conditions, Sheffield case". Of our own policy without a source, nothing. */
export const sourcesInWords = (provenance: Provenance): string =>
  [...new Set((provenance.citations ?? []).map(({ source }) => sourceInWords(source)))].join(", ")
