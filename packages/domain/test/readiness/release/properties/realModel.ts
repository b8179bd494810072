import { Result } from "effect"
import { CalendarDate } from "../../../../src/calendar/CalendarDate.ts"
import { quarterOf } from "../../../../src/calendar/Period.ts"
import { emptyLedger } from "../../../../src/readiness/release/Ledger.ts"
import { poolUnits } from "../../../../src/readiness/release/poolUnits.ts"
import { releaseItem, releasePooledItem } from "../../../../src/readiness/release/releaseItem.ts"
import { releaseUnit } from "../../../../src/readiness/release/releaseUnit.ts"
import { closedUnit, counts, inBands, responsesOf } from "../groups.ts"
import type { Model } from "./model.ts"
import { realSystem } from "./realSystem.ts"

const mayPool: Model["mayPool"] = (sizes, policy) => {
  const units = sizes.map((size, index) =>
    closedUnit(responsesOf(counts(inBands(size, 0, 0))), [], { team: `team-${index}`, on: "2026-05-20" })
  )
  const ledger = units.reduce((before, unit) => releaseUnit(unit, policy, before).ledger, emptyLedger)
  const request = {
    perspective: "peer-support-worker",
    quarter: quarterOf(CalendarDate.make("2026-05-20")),
    today: CalendarDate.make("2026-07-01")
  } as const
  return Result.isSuccess(
    poolUnits(
      request,
      units.map(({ key, rest }) => ({ unit: key, rest })),
      ledger
    )
  )
}

/** The release of this package, in the shape the properties are asked of. */
export const real: Model = { item: releaseItem, pooledItem: releasePooledItem, mayPool, system: realSystem }
