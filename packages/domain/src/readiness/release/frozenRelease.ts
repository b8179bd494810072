import { Schema } from "effect"
import { asReleasedUnit } from "./internal/asReleasedUnit.ts"
import { canonicalJson } from "./internal/canonicalJson.ts"
import { type UnitRelease, UnitReleaseData } from "./UnitRelease.ts"

// For storage: what is written once when a unit is revealed, and read back for ever.

const decode = Schema.decodeUnknownSync(Schema.fromJsonString(UnitReleaseData))

/** A release as text for the database. Equal releases give equal text. */
export const freezeRelease = (release: UnitRelease): string => canonicalJson(release)

/** The release written by `freezeRelease`. For storage only; throws on anything else, as the store is then damaged. */
export const thawRelease = (frozen: string): UnitRelease => asReleasedUnit(decode(frozen))
