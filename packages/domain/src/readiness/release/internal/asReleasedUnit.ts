import type { UnitRelease, UnitReleaseData } from "../UnitRelease.ts"

/** The only place a unit is stamped as released. Not importable from outside this folder (package exports and lint). */
export const asReleasedUnit = (data: UnitReleaseData): UnitRelease => data as UnitRelease
