import type { Agreements } from "./ports/Agreements.ts"
import type { Drafts, Invitations, Sent } from "./ports/Answering.ts"
import type { AuditLog } from "./ports/AuditLog.ts"
import type { Entropy } from "./ports/Entropy.ts"
import type { Members } from "./ports/Members.ts"
import type { Organisations } from "./ports/Organisations.ts"
import type { People } from "./ports/People.ts"
import type { Pools } from "./ports/Pools.ts"
import type { Releases } from "./ports/Releases.ts"
import type { Rounds } from "./ports/Rounds.ts"
import type { Settings } from "./ports/Settings.ts"
import type { Shares } from "./ports/Shares.ts"
import type { TeamRecords } from "./ports/TeamRecords.ts"
import type { Teams } from "./ports/Teams.ts"
import type { Tokens } from "./ports/Tokens.ts"
import type { Transactions } from "./ports/Transactions.ts"
import type { Tries } from "./ports/Tries.ts"

/** Every port there is: what an adapter has to bring for the use cases to run. */
export type Services =
  | Agreements
  | AuditLog
  | Drafts
  | Entropy
  | Invitations
  | Members
  | Organisations
  | People
  | Pools
  | Releases
  | Rounds
  | Sent
  | Settings
  | Shares
  | TeamRecords
  | Teams
  | Tokens
  | Transactions
  | Tries
