import { assert, layer } from "@effect/vitest"
import { CurrentActor } from "@peerbridge/application/access/Actor"
import { putTogether } from "@peerbridge/application/across/pools"
import { itemsAskedIn } from "@peerbridge/application/answering/itemsAsked"
import { createOrganisation } from "@peerbridge/application/organisation/organisations"
import { Sent } from "@peerbridge/application/ports/Answering"
import { AuditLog } from "@peerbridge/application/ports/AuditLog"
import { Releases } from "@peerbridge/application/ports/Releases"
import { keyOf, Rounds, type StoredRound } from "@peerbridge/application/ports/Rounds"
import { createTeam } from "@peerbridge/application/team/teams"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { thawRelease } from "@peerbridge/domain/readiness/release/frozenRelease"
import { defaultPolicy } from "@peerbridge/domain/readiness/release/Policy"
import { emptyTally, plus, tallyOf } from "@peerbridge/domain/readiness/release/Tally"
import { Effect, Option } from "effect"
import { portsOver } from "../../src/storage.ts"
import { engines } from "../engine/engines.ts"

/** The clock of tests stands at the first of January 1970: this quarter is over. */
const day = CalendarDate.make("1969-05-20")
const perspective = "peer-support-worker"

/** A team with a round revealed in a quarter that is over whose few peer support workers are withheld and wait for a pool. */
const smallTeam = Effect.fnUntraced(function* (organisation: string, name: string, size: number) {
  const team = yield* createTeam({ organisation, name })
  const stored: StoredRound = {
    organisation,
    id: `round of ${name}`,
    team: team.id,
    number: 1,
    version: 1,
    round: {
      _tag: "Revealed",
      setUp: {
        instrument: { id: "eip-peer-support-readiness", version: "1.0" },
        askedAt: "sustaining",
        closesOn: day,
        groups: { [perspective]: { invited: 4, mostlyNew: false, links: "each" } },
        smallGroups: ["pooled"],
        livedExperienceFromElsewhere: false
      },
      policy: defaultPolicy,
      openedOn: day,
      closedOn: day,
      revealedOn: day
    }
  }
  const items = itemsAskedIn(stored, perspective).map(({ id }) => id)
  const one = tallyOf(items, Object.fromEntries(items.map((item) => [item, { _tag: "Level", level: 3 }])))
  const rest = Array.from({ length: size }, () => one).reduce(plus, emptyTally(items))
  yield* Rounds.use((rounds) => rounds.insert(stored))
  const release = thawRelease(JSON.stringify({ _tag: "Withheld", asked: items, voices: {} }))
  yield* Releases.use((releases) => releases.freeze(keyOf(stored), { perspective, release }))
  yield* Sent.use((sent) => sent.open(keyOf(stored), perspective, items))
  yield* Sent.use((sent) => sent.put(keyOf(stored), { perspective, voiced: emptyTally(items), rest }))
  return keyOf(stored)
})

for (const engine of engines) {
  layer(portsOver(engine.empty, "a key for tests only"), { timeout: 60_000 })(`on ${engine.name}`, (it) => {
    it.effect("decides a pool once when several people ask at the same moment, and deletes its counts", () =>
      Effect.gen(function* () {
        const { id } = yield* createOrganisation({ name: "Northbrook" })
        const keys = yield* Effect.forEach(["Ashdown", "Beck", "Coombe"], (name, index) =>
          smallTeam(id, name, index === 2 ? 1 : 2)
        )
        const ask = putTogether({ organisation: id, perspective, quarter: day })
        const answers = yield* Effect.all([ask, ask, ask, ask], { concurrency: "unbounded" })
        assert.strictEqual(answers[0].state._tag, "Shown")
        for (const answer of answers) assert.deepStrictEqual(answer, answers[0])
        for (const key of keys) {
          assert.isTrue(Option.isNone(yield* Sent.use((sent) => sent.tallies(key, perspective))))
        }
        const entries = yield* AuditLog.use((log) => log.page(id, 50))
        assert.lengthOf(
          entries.filter(({ did }) => did === "put small groups together"),
          1
        )
      }).pipe(Effect.provideService(CurrentActor, { _tag: "Operator", name: "test" }))
    )
  })
}
