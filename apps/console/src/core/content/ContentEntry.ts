import { provenanceInWords } from "@peerbridge/catalogue/provenanceInWords"
import { Provenance, provenanceWord } from "@peerbridge/domain/provenance/Provenance"
import { Schema } from "effect"

/** One thing that is shipped, as it is listed, shown and exported. */
export interface ContentEntry {
  readonly id: string
  readonly title: string
  /** Where it comes from, every place, with the word for how much stands behind it. */
  readonly sources: string
  /** All there is to read of it. */
  readonly lines: ReadonlyArray<string>
  readonly data: object
}

/** "Stated: Lamont 2025, section 9.1; Our policy: ...". */
export const sourcesOf = (provenance: ReadonlyArray<Provenance>): string =>
  [...new Set(provenance.map((one) => `${provenanceWord(one)}: ${provenanceInWords(one)}`))].join("; ")

const isProvenance = Schema.is(Provenance)

/** Every provenance in something that has many, in the order it stands there. */
export const provenancesIn = (value: unknown): ReadonlyArray<Provenance> => {
  if (isProvenance(value)) return [value]
  if (Array.isArray(value)) return value.flatMap(provenancesIn)
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(provenancesIn) : []
}

/** A line with a name before it; nothing where there is nothing to say. */
export const said = (name: string, text: string | undefined): ReadonlyArray<string> =>
  text === undefined || text === "" ? [] : [`${name}: ${text}`]
