import { expect } from "@effect/vitest"
import { AuditLog } from "@peerbridge/application/ports/AuditLog"
import { Organisations } from "@peerbridge/application/ports/Organisations"
import { Transactions } from "@peerbridge/application/ports/Transactions"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import { contract } from "./contract.ts"

const entry = (did: string) => ({
  organisation: "o1",
  at: "2026-11-22T10:00:00Z",
  who: "u1",
  did,
  subject: "t1",
  before: null,
  after: { name: did }
})

contract("the audit trail", (it) => {
  it.effect("chains entries that arrive together without losing one, and tells where it was tampered with", () =>
    Effect.gen(function* () {
      yield* Organisations.use((organisations) => organisations.insert({ id: "o1", name: "Northbrook", version: 1 }))
      const log = yield* AuditLog
      const transactions = yield* Transactions
      yield* Effect.forEach(
        Array.from({ length: 12 }, (_, index) => `change ${index}`),
        (did) => transactions.run(log.append(entry(did))),
        { concurrency: "unbounded" }
      )
      const page = yield* log.page("o1", 5)
      expect(page.map(({ place }) => place)).toEqual([12, 11, 10, 9, 8])
      expect((yield* log.page("o1", 50, 3)).map(({ place }) => place)).toEqual([2, 1])
      expect(yield* log.firstBroken("o1")).toBeUndefined()
      const sql = yield* SqlClient.SqlClient
      yield* sql`UPDATE audit SET did = 'something else' WHERE organisation = 'o1' AND place = 7`
      expect(yield* log.firstBroken("o1")).toBe(7)
    })
  )

  it.effect("is undone with the change it stands beside", () =>
    Effect.gen(function* () {
      yield* Organisations.use((organisations) => organisations.insert({ id: "o2", name: "Vale", version: 1 }))
      const log = yield* AuditLog
      const transactions = yield* Transactions
      yield* Effect.flip(
        transactions.run(Effect.andThen(log.append({ ...entry("half"), organisation: "o2" }), Effect.fail("no")))
      )
      expect(yield* log.page("o2", 5)).toEqual([])
    })
  )
})
