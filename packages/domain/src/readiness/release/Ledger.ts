import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { DisclosurePolicy } from "./Policy.ts"
import { poolKeyText, type PoolRelease } from "./PoolRelease.ts"
import { type UnitKey, unitKeyText } from "./UnitKey.ts"
import type { UnitRelease } from "./UnitRelease.ts"

/** One unit as it was revealed: its result, and the facts of set-up it was revealed under. Never changed. */
export interface LedgerEntry {
  readonly unit: UnitKey
  /** The instrument version that was asked, like "readiness 1.0". */
  readonly instrument: string
  /** The numbers pinned when the round opened. */
  readonly policy: DisclosurePolicy
  readonly revealedOn: CalendarDate
  /** Whether its round was set up to be added up with other teams, fixed before anyone answered and told to them. */
  readonly pooled: boolean
  readonly release: UnitRelease
}

/**
 * The memory of disclosure control in one organisation: results once given, and the units whose responses are used up
 * ("spent") by a result. A response feeds one result only, so no result can be subtracted from another.
 */
export interface Ledger {
  readonly units: ReadonlyMap<string, LedgerEntry>
  readonly pools: ReadonlyMap<string, PoolRelease>
  readonly spent: ReadonlySet<string>
}

/** Nothing was ever revealed. */
export const emptyLedger: Ledger = { units: new Map(), pools: new Map(), spent: new Set() }

/** The ledger as read from storage: units revealed, pools given, and the keys of spent units. */
export const ledgerOf = (
  entries: Iterable<LedgerEntry>,
  pools: Iterable<PoolRelease>,
  spent: Iterable<UnitKey>
): Ledger => ({
  units: new Map(Array.from(entries, (entry) => [unitKeyText(entry.unit), entry])),
  pools: new Map(Array.from(pools, (release) => [poolKeyText(release.pool), release])),
  spent: new Set(Array.from(spent, unitKeyText))
})

/** Whether the responses of a unit already feed a result. */
export const isSpent = (ledger: Ledger, unit: UnitKey): boolean => ledger.spent.has(unitKeyText(unit))
