import { HashMap, HashSet } from "effect"
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
  readonly units: HashMap.HashMap<string, LedgerEntry>
  readonly pools: HashMap.HashMap<string, PoolRelease>
  readonly spent: HashSet.HashSet<string>
}

/** Nothing was ever revealed. */
export const emptyLedger: Ledger = { units: HashMap.empty(), pools: HashMap.empty(), spent: HashSet.empty() }

/** The ledger as read from storage: units revealed, pools given, and the keys of spent units. */
export const ledgerOf = (
  entries: Iterable<LedgerEntry>,
  pools: Iterable<PoolRelease>,
  spent: Iterable<UnitKey>
): Ledger => ({
  units: HashMap.fromIterable(Array.from(entries, (entry) => [unitKeyText(entry.unit), entry] as const)),
  pools: HashMap.fromIterable(Array.from(pools, (release) => [poolKeyText(release.pool), release] as const)),
  spent: HashSet.fromIterable(Array.from(spent, unitKeyText))
})

/** Whether the responses of a unit already feed a result. */
export const isSpent = (ledger: Ledger, unit: UnitKey): boolean => HashSet.has(ledger.spent, unitKeyText(unit))
