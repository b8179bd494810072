import { Membership, Role } from "@peerbridge/application/access/Role"
import { Members } from "@peerbridge/application/ports/Members"
import { Effect, Layer, Option, Schema } from "effect"
import { SqlClient, type SqlError } from "effect/sql"

/** The whole organisation is kept as the empty text, since a key column cannot be null. */
const TeamColumn = Schema.String
const whole = (team: string): string | null => (team === "" ? null : team)

const MembershipRow = Schema.Struct({ ...Membership.fields, team: TeamColumn })
const MemberRow = Schema.Struct({
  user: Schema.String,
  name: Schema.String,
  email: Schema.String,
  team: TeamColumn,
  role: Role
})
const JoinRow = Schema.Struct({
  id: Schema.String,
  organisation: Schema.String,
  team: TeamColumn,
  role: Role,
  secretHash: Schema.String,
  expiresOn: Schema.String,
  usedBy: Schema.NullOr(Schema.String),
  madeBy: Schema.String,
  madeOn: Schema.String
})

export const layer = Layer.effect(
  Members,
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    const joinColumns = sql.literal("id, organisation, team, role, secret_hash, expires_on, used_by, made_by, made_on")
    const joins = (rows: Effect.Effect<ReadonlyArray<unknown>, SqlError.SqlError>) =>
      rows.pipe(
        Effect.flatMap(Schema.decodeUnknownEffect(Schema.Array(JoinRow))),
        Effect.map((found) => found.map((row) => ({ ...row, team: whole(row.team) }))),
        Effect.orDie
      )
    return Members.of({
      add: (user, { organisation, role, team }) =>
        Effect.orDie(
          Effect.asVoid(sql`
        INSERT INTO membership (organisation, user_id, team, role) VALUES (${organisation}, ${user}, ${team ?? ""}, ${role})
        ON CONFLICT DO NOTHING`)
        ),
      remove: (user, { organisation, role, team }) =>
        Effect.orDie(
          Effect.asVoid(sql`
        DELETE FROM membership
        WHERE organisation = ${organisation} AND user_id = ${user} AND team = ${team ?? ""} AND role = ${role}`)
        ),
      ofUser: (user) =>
        sql`SELECT organisation, team, role FROM membership WHERE user_id = ${user} ORDER BY organisation, team, role`.pipe(
          Effect.flatMap(Schema.decodeUnknownEffect(Schema.Array(MembershipRow))),
          Effect.map((rows) => rows.map((row) => ({ ...row, team: whole(row.team) }))),
          Effect.orDie
        ),
      ofOrganisation: (organisation) =>
        sql`
        SELECT m.user_id AS "user", u.name AS name, u.email AS email, m.team AS team, m.role AS role
        FROM membership m JOIN auth_user u ON u.id = m.user_id
        WHERE m.organisation = ${organisation} ORDER BY LOWER(u.name), m.user_id, m.team, m.role`.pipe(
          Effect.flatMap(Schema.decodeUnknownEffect(Schema.Array(MemberRow))),
          Effect.map((rows) => rows.map((row) => ({ ...row, team: whole(row.team) }))),
          Effect.orDie
        ),
      insertJoin: (join) =>
        Effect.orDie(Effect.asVoid(sql`INSERT INTO join_invitation ${sql.insert({ ...join, team: join.team ?? "" })}`)),
      joinBySecret: (secretHash) =>
        Effect.map(
          joins(sql`SELECT ${joinColumns} FROM join_invitation WHERE secret_hash = ${secretHash}`),
          ([found]) => Option.fromNullishOr(found)
        ),
      useJoin: (id, user) =>
        sql`UPDATE join_invitation SET used_by = ${user} WHERE id = ${id} AND used_by IS NULL RETURNING id`.pipe(
          Effect.map((rows) => rows.length === 1),
          Effect.orDie
        ),
      unusedJoins: (organisation) =>
        joins(sql`
        SELECT ${joinColumns} FROM join_invitation
        WHERE organisation = ${organisation} AND used_by IS NULL ORDER BY id`),
      removeJoin: (organisation, id) =>
        sql`
        DELETE FROM join_invitation
        WHERE organisation = ${organisation} AND id = ${id} AND used_by IS NULL RETURNING id`.pipe(
          Effect.map((rows) => rows.length === 1),
          Effect.orDie
        ),
      anyAccount: sql`SELECT id FROM auth_user LIMIT 1`.pipe(
        Effect.map((rows) => rows.length === 1),
        Effect.orDie
      )
    })
  })
)
