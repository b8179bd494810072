import auth from "./0001_auth.ts"
import organisations from "./0002_organisations.ts"
import rounds from "./0003_rounds.ts"
import pools from "./0004_pools.ts"
import joins from "./0005_joins.ts"

/**
 * Every change of the database's shape, by number and name, oldest first. A migration that has been released is never
 * edited: add the next number.
 */
export const migrations = {
  "0001_auth": auth,
  "0002_organisations": organisations,
  "0003_rounds": rounds,
  "0004_pools": pools,
  "0005_joins": joins
}
