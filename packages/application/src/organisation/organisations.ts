import { Effect, Option, Schema } from "effect"
import { CurrentActor, requireTo } from "../access/Actor.ts"
import { namingWhoChanged } from "../audit/namingWhoChanged.ts"
import { record } from "../audit/record.ts"
import { NotFound } from "../Errors.ts"
import { Entropy } from "../ports/Entropy.ts"
import { Organisations } from "../ports/Organisations.ts"
import { Transactions } from "../ports/Transactions.ts"
import { Name, type Organisation } from "./Organisation.ts"

/** The organisation, for those who may see it. */
export const organisation = Effect.fn("organisation")(function* (id: string) {
  yield* requireTo("organisation.view", { organisation: id })
  return yield* findOrganisation(id)
})

/** The organisations the actor belongs to, by name; all of them for the operator. */
export const myOrganisations = Effect.fn("myOrganisations")(function* () {
  const actor = yield* CurrentActor
  const all = yield* Organisations.use((organisations) => organisations.all)
  if (actor._tag === "Operator") return all
  if (actor._tag === "Nobody") return []
  return all.filter(({ id }) => actor.memberships.some((membership) => membership.organisation === id))
})

export const RenameOrganisation = Schema.Struct({ id: Schema.NonEmptyString, name: Name, version: Schema.Natural })

export const renameOrganisation = Effect.fn("renameOrganisation")(function* (command: typeof RenameOrganisation.Type) {
  yield* requireTo("organisation.manage", { organisation: command.id })
  const transactions = yield* Transactions
  return yield* transactions.run(
    Effect.gen(function* () {
      const before = yield* findOrganisation(command.id)
      const after = yield* Organisations.use((organisations) =>
        organisations.update({ ...before, name: command.name, version: command.version })
      ).pipe(Effect.catchTag("Conflict", namingWhoChanged(command.id, command.id)))
      yield* record(command.id, "rename organisation", command.id, { before: before.name, after: after.name })
      return after
    })
  )
})

/** Creates an organisation without asking who may: for set-up and for the operator, who have their own rights. */
export const insertOrganisation = Effect.fn("insertOrganisation")(function* (name: string) {
  const entropy = yield* Entropy
  const created: Organisation = { id: yield* entropy.orderedId, name, version: 1 }
  yield* Organisations.use((organisations) => organisations.insert(created))
  yield* record(created.id, "create organisation", created.id, { after: name })
  return created
})

export const CreateOrganisation = Schema.Struct({ name: Name })

/** Only the operator of the console adds further organisations; the first comes with set-up. */
export const createOrganisation = Effect.fn("createOrganisation")(function* (command: typeof CreateOrganisation.Type) {
  yield* requireTo("organisation.manage", { organisation: "" })
  const transactions = yield* Transactions
  return yield* transactions.run(insertOrganisation(command.name))
})

export const findOrganisation = Effect.fn("findOrganisation")(function* (id: string) {
  const found = yield* Organisations.use((organisations) => organisations.find(id))
  if (Option.isNone(found)) return yield* new NotFound({ what: "organisation", reference: id })
  return found.value
})
