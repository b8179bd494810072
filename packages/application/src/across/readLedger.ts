import { type LedgerEntry, ledgerOf } from "@peerbridge/domain/readiness/release/Ledger"
import { type PoolDecision, poolOf, teamsOf } from "@peerbridge/domain/readiness/release/PoolDecision"
import { quarterOf } from "@peerbridge/domain/calendar/Period"
import { mayBePooled } from "@peerbridge/domain/readiness/RoundSetUp"
import { Effect } from "effect"
import { Pools } from "../ports/Pools.ts"
import { Releases } from "../ports/Releases.ts"
import { keyOf, Rounds, type StoredRound } from "../ports/Rounds.ts"
import { Teams } from "../ports/Teams.ts"

/**
 * The memory of disclosure control of an organisation, read back from what is stored: every unit revealed, every pool given, and
 * what either used up. A pool that was refused uses its units up too, since their counts are gone.
 */
export const readLedger = Effect.fn("readLedger")(function* (organisation: string) {
  const teams = yield* Teams.use((all) => all.ofOrganisation(organisation))
  const rounds = yield* Effect.forEach(teams, ({ id }) => Rounds.use((all) => all.ofTeam(organisation, id)))
  const entries = (yield* Effect.forEach(rounds.flat(), entriesOf)).flat()
  const decisions = yield* Pools.use((pools) => pools.ofOrganisation(organisation))
  const pools = decisions.flatMap((decision) => (decision._tag === "Shown" ? [decision.release] : []))
  const spent = entries.filter(
    (entry) => entry.release._tag === "Released" || decisions.some((decision) => usedUp(entry, decision))
  )
  return {
    teams,
    decisions,
    ledger: ledgerOf(
      entries,
      pools,
      spent.map(({ unit }) => unit)
    )
  }
})

const entriesOf = Effect.fn("entriesOf")(function* (stored: StoredRound) {
  const { round } = stored
  if (round._tag !== "Revealed") return []
  const units = yield* Releases.use((releases) => releases.ofRound(keyOf(stored)))
  return units.map(({ perspective, release }): LedgerEntry => ({
    unit: { team: stored.team, round: stored.id, perspective },
    instrument: `${round.setUp.instrument.id} ${round.setUp.instrument.version}`,
    policy: round.policy,
    revealedOn: round.revealedOn,
    pooled: mayBePooled(round.setUp, perspective),
    release
  }))
})

const usedUp = ({ pooled, revealedOn, unit }: LedgerEntry, decision: PoolDecision): boolean => {
  const { perspective, quarter } = poolOf(decision)
  return (
    pooled &&
    unit.perspective === perspective &&
    quarterOf(revealedOn).start === quarter.start &&
    teamsOf(decision).includes(unit.team)
  )
}
