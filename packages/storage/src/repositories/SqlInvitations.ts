import { type Invitation, Invitations } from "@peerbridge/application/ports/Answering"
import { Perspective } from "@peerbridge/domain/readiness/Perspective"
import { Effect, Layer, Option, Schema } from "effect"
import { SqlClient } from "effect/sql"

const InvitationRow = Schema.Struct({
  organisation: Schema.String,
  round: Schema.String,
  id: Schema.String,
  perspective: Perspective,
  kind: Schema.Literals(["each", "shared"]),
  code: Schema.String,
  used: Schema.BooleanFromBit
})

export const layer = Layer.effect(
  Invitations,
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    const decode = Schema.decodeUnknownEffect(Schema.Array(InvitationRow))
    const row = ({ used, ...invitation }: Invitation) => ({ ...invitation, used: used ? 1 : 0 })
    return Invitations.of({
      insert: (invitations) =>
        Effect.orDie(
          Effect.forEach(invitations, (invitation) => sql`INSERT INTO invitation ${sql.insert(row(invitation))}`, {
            discard: true
          })
        ),
      byCode: (code) =>
        sql`SELECT * FROM invitation WHERE code = ${code}`.pipe(
          Effect.flatMap(decode),
          Effect.map((rows) => Option.fromNullishOr(rows[0])),
          Effect.orDie
        ),
      find: ({ organisation, round }, id) =>
        sql`SELECT * FROM invitation WHERE organisation = ${organisation} AND round = ${round} AND id = ${id}`.pipe(
          Effect.flatMap(decode),
          Effect.map((rows) => Option.fromNullishOr(rows[0])),
          Effect.orDie
        ),
      ofRound: ({ organisation, round }) =>
        sql`
        SELECT * FROM invitation WHERE organisation = ${organisation} AND round = ${round}
        ORDER BY perspective, kind, code`.pipe(Effect.flatMap(decode), Effect.orDie),
      remove: ({ organisation, round }, ids) =>
        Effect.orDie(
          Effect.asVoid(sql`
        DELETE FROM invitation
        WHERE organisation = ${organisation} AND round = ${round} AND used = 0 AND ${sql.in("id", ids)}`)
        ),
      use: ({ organisation, round }, id) =>
        sql`
        UPDATE invitation SET used = 1
        WHERE organisation = ${organisation} AND round = ${round} AND id = ${id} AND used = 0 RETURNING id`.pipe(
          Effect.map((rows) => rows.length === 1),
          Effect.orDie
        )
    })
  })
)
