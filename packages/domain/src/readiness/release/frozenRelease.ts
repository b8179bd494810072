import { Schema } from "effect"
import { asReleasedPool } from "./internal/asReleasedPool.ts"
import { asReleasedUnit } from "./internal/asReleasedUnit.ts"
import { canonicalJson } from "./internal/canonicalJson.ts"
import type { PoolDecision } from "./PoolDecision.ts"
import { PoolKey, type PoolRelease, PoolReleaseData } from "./PoolRelease.ts"
import { PoolRefusal } from "./poolUnits.ts"
import { type UnitRelease, UnitReleaseData } from "./UnitRelease.ts"

// For storage: what is written once when a unit or a pool is released, and read back for ever.

const decodeUnit = Schema.decodeUnknownSync(Schema.fromJsonString(UnitReleaseData))
const decodePool = Schema.decodeUnknownSync(Schema.fromJsonString(PoolReleaseData))

/** A release as text for the database. Equal releases give equal text. */
export const freezeRelease = (release: UnitRelease): string => canonicalJson(release)

/** The release written by `freezeRelease`. For storage only; throws on anything else, as the store is then damaged. */
export const thawRelease = (frozen: string): UnitRelease => asReleasedUnit(decodeUnit(frozen))

/** A pool as text for the database. Equal pools give equal text. */
export const freezePool = (release: PoolRelease): string => canonicalJson(release)

/** The pool written by `freezePool`. For storage only; throws on anything else, as the store is then damaged. */
export const thawPool = (frozen: string): PoolRelease => asReleasedPool(decodePool(frozen))

const DecisionData = Schema.TaggedUnion({
  Shown: { release: PoolReleaseData },
  NotShown: { pool: PoolKey, teams: Schema.Array(Schema.NonEmptyString), reason: PoolRefusal }
})
const decodeDecision = Schema.decodeUnknownSync(Schema.fromJsonString(DecisionData))

/** What was decided of a pool, as text for the database. Equal decisions give equal text. */
export const freezeDecision = (decision: PoolDecision): string => canonicalJson(decision)

/** The decision written by `freezeDecision`. For storage only; throws on anything else, as the store is then damaged. */
export const thawDecision = (frozen: string): PoolDecision => {
  const decision = decodeDecision(frozen)
  return decision._tag === "Shown" ? { _tag: "Shown", release: asReleasedPool(decision.release) } : decision
}
