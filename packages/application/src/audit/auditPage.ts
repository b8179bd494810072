import { readinessInstrument } from "@peerbridge/catalogue/readiness/readinessInstrument"
import { itemsOf } from "@peerbridge/domain/readiness/Instrument"
import { Perspective, perspectiveNames } from "@peerbridge/domain/readiness/Perspective"
import { Effect, Option, Schema } from "effect"
import { requireTo } from "../access/Actor.ts"
import { AuditLog } from "../ports/AuditLog.ts"
import { Organisations } from "../ports/Organisations.ts"
import { Rounds } from "../ports/Rounds.ts"
import { Teams } from "../ports/Teams.ts"
import { nameOf } from "./nameOf.ts"

/** How many entries a page of the audit trail holds. */
const pageSize = 50

/**
 * A page of the audit trail, the newest first; the next page starts before the last place of this one. `names` says who or what the
 * ids in it stand for today; an id without a name is of something that is gone.
 */
export const auditPage = Effect.fn("auditPage")(function* (organisation: string, before?: number) {
  yield* requireTo("audit.view", { organisation })
  const log = yield* AuditLog
  const entries = yield* log.page(organisation, pageSize, before)
  const last = entries.at(-1)
  const ids = [...new Set(entries.flatMap(({ subject, who }) => [who, subject]))]
  const names = yield* Effect.forEach(ids, (id) => Effect.map(meantBy(organisation, id), (name) => [id, name] as const))
  return {
    entries,
    names: Object.fromEntries(names.flatMap(([id, name]) => (Option.isSome(name) ? [[id, name.value] as const] : []))),
    next: entries.length === pageSize && last !== undefined ? last.place : null
  }
})

const meantBy = Effect.fn("meantBy")(function* (organisation: string, id: string) {
  const person = yield* nameOf(id)
  if (Option.isSome(person)) return person
  if (id === organisation) return Option.map(yield* Organisations.use((all) => all.find(id)), ({ name }) => name)
  const team = yield* Teams.use((teams) => teams.find(organisation, id))
  if (Option.isSome(team)) return Option.some(team.value.name)
  // an agreed level is named by its round and its question; small groups put together by whose they are and their quarter
  const [round = "", item] = id.split(" ")
  if (isPerspective(round)) return Option.some(perspectiveNames[round].many)
  const words = yield* roundMeant(organisation, round)
  return Option.map(words, (named) => (item === undefined ? named : `${named}, ${titleOf(item)}`))
})

const roundMeant = Effect.fn("roundMeant")(function* (organisation: string, id: string) {
  const round = yield* Rounds.use((rounds) => rounds.find({ organisation, round: id }))
  if (Option.isNone(round)) return Option.none<string>()
  const ofTeam = yield* Teams.use((teams) => teams.find(organisation, round.value.team))
  return Option.some(
    `${Option.match(ofTeam, { onNone: () => "", onSome: ({ name }) => `${name}, ` })}round ${round.value.number}`
  )
})

const isPerspective = Schema.is(Perspective)

const titleOf = (item: string): string => itemsOf(readinessInstrument).find(({ id }) => id === item)?.title ?? item
