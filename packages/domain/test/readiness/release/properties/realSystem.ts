import { Result } from "effect"
import { CalendarDate } from "../../../../src/calendar/CalendarDate.ts"
import { quarterOf } from "../../../../src/calendar/Period.ts"
import { unpackAnswers } from "../../../../src/readiness/AnswerPack.ts"
import { emptyLedger, type Ledger } from "../../../../src/readiness/release/Ledger.ts"
import { poolUnits, type WithheldRest } from "../../../../src/readiness/release/poolUnits.ts"
import { releaseUnit } from "../../../../src/readiness/release/releaseUnit.ts"
import { unitKeyText } from "../../../../src/readiness/release/UnitKey.ts"
import { pictureOf, voicesOn } from "../../../../src/readiness/release/UnitRelease.ts"
import { closedUnit } from "../groups.ts"
import { type Person, type Published, questions, type Reveal, type System } from "./History.ts"

const answersOf = ({ says }: Person) => Result.getOrThrow(unpackAnswers(questions, says))

const closed = ({ on, people, perspective, round, team, told }: Reveal) =>
  closedUnit(
    people.filter(({ voiced }) => !voiced).map(answersOf),
    people.filter(({ voiced }) => voiced).map(answersOf),
    { team, round, perspective, on, items: questions, pooled: told }
  )

/** The release of this package, run over a history as an application would. */
export const realSystem: System = (history) => {
  let ledger: Ledger = emptyLedger
  const rests = new Map<string, WithheldRest>()
  return history.flatMap((happening): ReadonlyArray<Published> => {
    if (happening._tag === "Reveal") {
      const unit = closed(happening)
      const name = unitKeyText(unit.key)
      if (!rests.has(name)) rests.set(name, { unit: unit.key, rest: unit.rest })
      const out = releaseUnit(unit, happening.policy, ledger)
      ledger = out.ledger
      const { release } = out
      const n = release._tag === "Released" ? release.n : null
      return [
        { result: `group ${name}`, says: JSON.stringify([n, questions.map((item) => pictureOf(release, item))]) },
        { result: `voices ${name}`, says: JSON.stringify(questions.map((item) => voicesOn(release, item))) }
      ]
    }
    const { perspective, quarter, today } = happening
    const pool = { perspective, quarter: quarterOf(CalendarDate.make(quarter)), today: CalendarDate.make(today) }
    const out = poolUnits(pool, [...rests.values()], ledger)
    if (Result.isFailure(out)) return []
    ledger = out.success.ledger
    const { release } = out.success
    const says = JSON.stringify([release.teams, questions.map((item) => release.items[item])])
    return [{ result: `pool ${perspective} ${pool.quarter.start}`, says }]
  })
}
