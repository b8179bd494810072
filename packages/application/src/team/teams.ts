import { Effect, Option, Schema } from "effect"
import { CurrentActor, may, requireTo } from "../access/Actor.ts"
import type { Action } from "../access/Permission.ts"
import { namingWhoChanged } from "../audit/namingWhoChanged.ts"
import { record } from "../audit/record.ts"
import { NotFound } from "../Errors.ts"
import { findOrganisation, myOrganisations } from "../organisation/organisations.ts"
import { Name } from "../organisation/Organisation.ts"
import { Entropy } from "../ports/Entropy.ts"
import { Teams } from "../ports/Teams.ts"
import { Transactions } from "../ports/Transactions.ts"
import { slugOf, type Team } from "./Team.ts"

/** The team at an address, if the actor may do `action` with it. Whoever may not gets the same answer as for no team. */
export const teamFor = Effect.fn("teamFor")(function* (action: Action, slug: string) {
  const found = yield* Teams.use((teams) => teams.bySlug(slug))
  if (Option.isNone(found)) return yield* new NotFound({ what: "team", reference: slug })
  const team = found.value
  const actor = yield* CurrentActor
  const scope = { organisation: team.organisation, team: team.id }
  if (actor._tag === "Person" && !may(actor, "team.view", scope)) {
    return yield* new NotFound({ what: "team", reference: slug })
  }
  yield* requireTo(action, scope)
  return team
})

/** Every team the actor may see, with its organisation, by organisation and name. */
export const myTeams = Effect.fn("myTeams")(function* () {
  const actor = yield* CurrentActor
  const organisations = yield* myOrganisations()
  return yield* Effect.forEach(organisations, (organisation) =>
    Effect.map(
      Teams.use((teams) => teams.ofOrganisation(organisation.id)),
      (teams) => ({
        organisation,
        teams: teams.filter((team) => may(actor, "team.view", { organisation: organisation.id, team: team.id }))
      })
    )
  )
})

export const CreateTeam = Schema.Struct({ organisation: Schema.NonEmptyString, name: Name })

export const createTeam = Effect.fn("createTeam")(function* (command: typeof CreateTeam.Type) {
  yield* requireTo("team.create", { organisation: command.organisation })
  const transactions = yield* Transactions
  return yield* transactions.run(
    Effect.gen(function* () {
      yield* findOrganisation(command.organisation)
      return yield* insertTeam(command.organisation, command.name)
    })
  )
})

export const RenameTeam = Schema.Struct({ team: Schema.NonEmptyString, name: Name, version: Schema.Natural })

export const renameTeam = Effect.fn("renameTeam")(function* (command: typeof RenameTeam.Type) {
  const transactions = yield* Transactions
  return yield* transactions.run(
    Effect.gen(function* () {
      const before = yield* teamFor("team.manage", command.team)
      const after = yield* Teams.use((teams) =>
        teams.update({ ...before, name: command.name, version: command.version })
      ).pipe(Effect.catchTag("Conflict", namingWhoChanged(before.organisation, before.id)))
      yield* record(before.organisation, "rename team", before.id, { before: before.name, after: after.name })
      return after
    })
  )
})

/** Inserts a team under the first free address made from its name, without asking who may. */
export const insertTeam = Effect.fn("insertTeam")(function* (organisation: string, name: string) {
  const teams = yield* Teams
  const wanted = slugOf(name)
  let slug = wanted
  for (let place = 2; Option.isSome(yield* teams.bySlug(slug)); place++) slug = `${wanted}-${place}`
  const team: Team = { id: yield* Entropy.use((entropy) => entropy.orderedId), organisation, slug, name, version: 1 }
  yield* teams.insert(team)
  yield* record(organisation, "create team", team.id, { after: name })
  return team
})
