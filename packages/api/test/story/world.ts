import { TRPCError } from "@trpc/server"
import type { Actor } from "@peerbridge/application/access/Actor"
import type { Services } from "@peerbridge/application/Services"
import { movedBy } from "@peerbridge/application/time/movedBy"
import type { DatabaseLocation } from "@peerbridge/storage/engine/Database"
import { storageLayer } from "@peerbridge/storage/storage"
import type { Perspective } from "@peerbridge/domain/readiness/Perspective"
import type { SmallGroupWay } from "@peerbridge/domain/readiness/RoundSetUp"
import { type Effect, Layer, ManagedRuntime } from "effect"
import { createCaller } from "../../src/appRouter.ts"

const operator: Actor = { _tag: "Operator", name: "test" }
const nobody: Actor = { _tag: "Nobody" }

/** A whole installation, in memory unless a place is given, called as the operator or as nobody. */
export const makeWorld = (location: DatabaseLocation = { memory: true }) => {
  const runtime = ManagedRuntime.make(Layer.orDie(storageLayer({ location, key: "a key for tests only" })))
  let shift = 0
  const as = (actor: Actor, address = "192.0.2.1") =>
    createCaller({
      actor,
      address,
      run: <A, E>(effect: Effect.Effect<A, E, Services>, signal: AbortSignal | undefined) =>
        runtime.runPromiseExit(movedBy(shift)(effect), signal === undefined ? undefined : { signal })
    })
  return {
    lead: as(operator),
    respondent: as(nobody),
    as,
    runtime,
    end: () => runtime.dispose(),
    /** From now on it is noon of that day. */
    moveTo: (day: string) => {
      shift = Date.parse(`${day}T12:00:00Z`) - Date.now()
    }
  }
}
export type World = ReturnType<typeof makeWorld>

interface RoundReference {
  readonly team: string
  readonly number: number
}

/** A team of its own organisation with an open round that invites these groups; everybody invited has a code. */
export const openTeam = async (world: World, name: string, groups: Partial<Record<Perspective, number>>) => {
  const organisation = await world.lead.organisation.create({ name: `${name} trust` })
  return { organisation, ...(await openTeamOf(world, organisation.id, name, groups)) }
}

/** The same in an organisation that is there already. */
export const openTeamOf = async (
  { lead }: World,
  organisation: string,
  name: string,
  groups: Partial<Record<Perspective, number>>,
  smallGroups: ReadonlyArray<SmallGroupWay> = ["agree-together", "heard-by-role"]
) => {
  const team = await lead.team.create({ organisation, name })
  const draft = await lead.round.draft({ team: team.slug })
  const reference = { team: team.slug, number: draft.number }
  await lead.round.setUp({
    ...reference,
    version: draft.version,
    setUp: {
      ...draft.round.setUp,
      askedAt: "sustaining",
      smallGroups,
      groups: Object.fromEntries(
        Object.entries(groups).map(([perspective, invited]) => [
          perspective,
          { invited, mostlyNew: false, links: "each" }
        ])
      )
    }
  })
  await lead.round.open({ ...reference, version: draft.version + 1 })
  const { invitations } = await lead.round.invitations(reference)
  const codesOf = (perspective: Perspective) =>
    invitations.filter((one) => one.perspective === perspective).map(({ code }) => code)
  return { reference, codesOf }
}

/** Starts with a code and answers every question at one level, or "I do not know" where that level is not offered. */
export const draftAt = async ({ respondent }: World, code: string, level: 0 | 1 | 2 | 3 | 4, note = "") => {
  const { secret } = await respondent.answering.start({ code })
  const { items } = await respondent.answering.questionnaire({ secret })
  for (const { id } of items) {
    await respondent.answering
      .save({ secret, item: id, answer: { _tag: "Level", level }, note })
      .catch(() => respondent.answering.save({ secret, item: id, answer: { _tag: "DontKnow" } }))
  }
  return secret
}

export const answerAt = async (
  world: World,
  code: string,
  level: 0 | 1 | 2 | 3 | 4,
  options: { voiced?: boolean; note?: string } = {}
) => {
  const secret = await draftAt(world, code, level, options.note)
  return { secret, ...(await world.respondent.answering.send({ secret, voiced: options.voiced ?? false })) }
}

export const closeAndReveal = async ({ lead }: World, reference: RoundReference) => {
  const { stored } = await lead.round.get(reference)
  const closed = await lead.round.close({ ...reference, version: stored.version })
  await lead.round.reveal({ ...reference, version: closed.version })
}

/** What a call is refused with, as the class the application threw; nothing when it is not refused. */
export const failureOf = (calling: Promise<unknown>): Promise<unknown> =>
  calling.then(
    () => undefined,
    (thrown: unknown) => (thrown instanceof TRPCError ? thrown.cause : thrown)
  )
