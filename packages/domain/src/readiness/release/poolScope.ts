import { Order } from "effect"
import { quarterOf } from "../../calendar/Period.ts"
import { belongsToOneTeam, perspectives } from "../Perspective.ts"
import { isSpent, type Ledger, type LedgerEntry } from "./Ledger.ts"
import type { PoolKey } from "./PoolRelease.ts"

const byTeam = Order.mapInput(Order.String, ({ unit }: LedgerEntry) => unit.team)

const mayBePooled = (ledger: Ledger, { pooled, release, unit }: LedgerEntry): boolean =>
  pooled && release._tag === "Withheld" && belongsToOneTeam(unit.perspective) && !isSpent(ledger, unit)

/**
 * The units a pool would take, by team: every withheld, unspent unit of the perspective that was revealed in the quarter
 * and whose people had been told. Taken from the ledger, not from a caller, so that nobody can pick among them.
 */
export const unitsInScope = (ledger: Ledger, { perspective, quarter }: PoolKey): ReadonlyArray<LedgerEntry> =>
  [...ledger.units.values()]
    .filter(
      (entry) =>
        entry.unit.perspective === perspective &&
        mayBePooled(ledger, entry) &&
        quarterOf(entry.revealedOn).start === quarter.start
    )
    .sort(byTeam)

/** Every pool that has a unit in scope: the latest quarter first, perspectives in page order. */
export const poolsInScope = (ledger: Ledger): ReadonlyArray<PoolKey> => {
  const entries = [...ledger.units.values()].filter((entry) => mayBePooled(ledger, entry))
  const quarters = [
    ...new Map(entries.map(({ revealedOn }) => [quarterOf(revealedOn).start, quarterOf(revealedOn)])).values()
  ]
  return quarters
    .sort((a, b) => (a.start < b.start ? 1 : -1))
    .flatMap((quarter) =>
      perspectives
        .filter((perspective) => unitsInScope(ledger, { perspective, quarter }).length > 0)
        .map((perspective) => ({ perspective, quarter }))
    )
}
