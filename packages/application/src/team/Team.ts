import { Schema } from "effect"

/** One early intervention team. Its slug is its address in links and commands, and stays when it is renamed. */
export const Team = Schema.Struct({
  id: Schema.NonEmptyString,
  organisation: Schema.NonEmptyString,
  slug: Schema.NonEmptyString,
  name: Schema.NonEmptyString,
  version: Schema.Natural
})
export type Team = typeof Team.Type

/** A readable address from a name: "Riverside EI" gives "riverside-ei"; a name without any letter gives "team". */
export const slugOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 40) || "team"
