import { Layer } from "effect"
import type { SqlClient } from "effect/sql"
import { databaseLayer } from "./engine/Database.ts"
import { migrate } from "./engine/migrate.ts"
import { layer as entropy } from "./Entropy.ts"
import type { Installation } from "./Installation.ts"
import { layer as agreements } from "./repositories/SqlAgreements.ts"
import { layer as auditLog } from "./repositories/SqlAuditLog.ts"
import { layer as drafts } from "./repositories/SqlDrafts.ts"
import { layer as invitations } from "./repositories/SqlInvitations.ts"
import { layer as members } from "./repositories/SqlMembers.ts"
import { layer as organisations } from "./repositories/SqlOrganisations.ts"
import { layer as people } from "./repositories/SqlPeople.ts"
import { layer as pools } from "./repositories/SqlPools.ts"
import { layer as releases } from "./repositories/SqlReleases.ts"
import { layer as rounds } from "./repositories/SqlRounds.ts"
import { layer as sent } from "./repositories/SqlSent.ts"
import { layer as settings } from "./repositories/SqlSettings.ts"
import { layer as shares } from "./repositories/SqlShares.ts"
import { layer as teamRecords } from "./repositories/SqlTeamRecords.ts"
import { layer as teams } from "./repositories/SqlTeams.ts"
import { layer as tokens } from "./repositories/SqlTokens.ts"
import { layer as transactions } from "./repositories/SqlTransactions.ts"
import { layer as tries } from "./repositories/SqlTries.ts"

/** Every port of the application over one `SqlClient`. */
export const repositories = Layer.mergeAll(
  agreements,
  auditLog,
  drafts,
  invitations,
  members,
  organisations,
  people,
  pools,
  releases,
  rounds,
  sent,
  settings,
  shares,
  teamRecords,
  teams,
  tokens,
  transactions,
  tries
)

/** The ports over a database, brought up to date first. The `SqlClient` stays visible for sign-in and backup. */
export const portsOver = <E>(database: Layer.Layer<SqlClient.SqlClient, E>, key: string) =>
  repositories.pipe(
    Layer.provideMerge(Layer.effectDiscard(migrate)),
    Layer.provideMerge(database),
    Layer.merge(entropy(key))
  )

/** The ports of an installation. */
export const storageLayer = ({ key, location }: Pick<Installation, "location" | "key">) =>
  portsOver(databaseLayer(location), key)
