import { Releases } from "@peerbridge/application/ports/Releases"
import { Perspective, perspectives } from "@peerbridge/domain/readiness/Perspective"
import { freezeRelease, thawRelease } from "@peerbridge/domain/readiness/release/frozenRelease"
import { Effect, Layer, Schema } from "effect"
import { SqlClient } from "effect/sql"

const ReleaseRow = Schema.Struct({ perspective: Perspective, document: Schema.String })

export const layer = Layer.effect(
  Releases,
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    const decode = Schema.decodeUnknownEffect(Schema.Array(ReleaseRow))
    return Releases.of({
      ofRound: ({ organisation, round }) =>
        sql`SELECT perspective, document FROM release WHERE organisation = ${organisation} AND round = ${round}`.pipe(
          Effect.flatMap(decode),
          Effect.map((rows) =>
            rows
              .map(({ document, perspective }) => ({ perspective, release: thawRelease(document) }))
              .toSorted((a, b) => perspectives.indexOf(a.perspective) - perspectives.indexOf(b.perspective))
          ),
          Effect.orDie
        ),
      freeze: ({ organisation, round }, { perspective, release }) =>
        Effect.orDie(
          Effect.asVoid(sql`
        INSERT INTO release (organisation, round, perspective, document)
        VALUES (${organisation}, ${round}, ${perspective}, ${freezeRelease(release)}) ON CONFLICT DO NOTHING`)
        )
    })
  })
)
