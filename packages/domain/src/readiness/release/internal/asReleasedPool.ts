import type { PoolRelease, PoolReleaseData } from "../PoolRelease.ts"

/** The only place a pool is stamped as released. Not importable from outside this folder (package exports and lint). */
export const asReleasedPool = (data: PoolReleaseData): PoolRelease => data as PoolRelease
