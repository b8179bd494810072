import { assert, layer } from "@effect/vitest"
import { CurrentActor } from "@peerbridge/application/access/Actor"
import { startAnswering } from "@peerbridge/application/answering/draft"
import { questionnaire, saveAnswer } from "@peerbridge/application/answering/questionnaire"
import { sendAnswers } from "@peerbridge/application/answering/send"
import { createOrganisation } from "@peerbridge/application/organisation/organisations"
import { invitationsOf } from "@peerbridge/application/round/invitations"
import { startRound } from "@peerbridge/application/round/open"
import { draftRound, setUpRound } from "@peerbridge/application/round/rounds"
import { createTeam } from "@peerbridge/application/team/teams"
import { Effect, Exit, Layer } from "effect"
import { layer as entropy } from "../../src/Entropy.ts"
import { migrate } from "../../src/engine/migrate.ts"
import { repositories } from "../../src/storage.ts"
import { engines } from "../engine/engines.ts"

const address = "192.0.2.1"
const level = (level: 0 | 1 | 2 | 3 | 4) => ({ _tag: "Level" as const, level })

/** The codes of a round just opened to six clinicians of a team of its own. */
const openRound = Effect.fnUntraced(
  function* (name: string) {
    const organisation = yield* createOrganisation({ name: `${name} trust` })
    const team = yield* createTeam({ organisation: organisation.id, name })
    const { number, round, version } = yield* draftRound(team.slug)
    const reference = { team: team.slug, number }
    yield* setUpRound({
      ...reference,
      version,
      setUp: {
        ...round.setUp,
        askedAt: "sustaining",
        groups: { clinician: { invited: 6, mostlyNew: false, links: "each" } }
      }
    })
    yield* startRound({ ...reference, version: version + 1 })
    const { invitations } = yield* invitationsOf(reference)
    return invitations.map(({ code }) => code)
  },
  Effect.provideService(CurrentActor, { _tag: "Operator", name: "test" })
)

const atOnce = <A, E, R>(works: ReadonlyArray<Effect.Effect<A, E, R>>) =>
  Effect.forEach(works, (work) => Effect.exit(work), { concurrency: "unbounded" })

const failures = (exits: ReadonlyArray<Exit.Exit<unknown, { readonly _tag: string }>>) =>
  exits
    .flatMap((exit) => (Exit.isFailure(exit) ? [Exit.findErrorOption(exit)] : []))
    .map((found) => (found._tag === "Some" ? found.value._tag : "defect"))

for (const engine of engines) {
  const everything = repositories.pipe(
    Layer.provideMerge(Layer.effectDiscard(migrate)),
    Layer.provideMerge(engine.empty),
    Layer.merge(entropy("a key for tests only"))
  )
  layer(everything, { timeout: "60 seconds" })(`answering in several tabs at once: ${engine.name}`, (it) => {
    it.effect("keeps the answers of all of them", () =>
      Effect.gen(function* () {
        const [code = ""] = yield* openRound("Riverside")
        const { secret } = yield* startAnswering(code, address)
        const { items } = yield* questionnaire(secret)
        yield* atOnce(items.map(({ id }) => saveAnswer({ secret, item: id, answer: { _tag: "DontKnow" } })))
        const { answers } = yield* questionnaire(secret)
        assert.deepStrictEqual(Object.keys(answers).toSorted(), items.map(({ id }) => id).toSorted())
      })
    )

    it.effect("sends one draft once and tells the others that it was sent", () =>
      Effect.gen(function* () {
        const [code = ""] = yield* openRound("Saltmarsh")
        const { secret } = yield* startAnswering(code, address)
        yield* saveAnswer({ secret, item: "role-description", answer: level(3) })
        const exits = yield* atOnce([1, 2, 3].map(() => sendAnswers({ secret, voiced: false })))
        assert.deepStrictEqual(failures(exits), ["AlreadySent", "AlreadySent"])
      })
    )

    it.effect("lets one of two drafts in that were started with the same invitation", () =>
      Effect.gen(function* () {
        const [code = ""] = yield* openRound("Thornbury")
        const drafts = yield* Effect.forEach([1, 2, 3], () => startAnswering(code, address))
        for (const { secret } of drafts) yield* saveAnswer({ secret, item: "role-description", answer: level(3) })
        const exits = yield* atOnce(drafts.map(({ secret }) => sendAnswers({ secret, voiced: false })))
        assert.deepStrictEqual(failures(exits), ["CodeUsed", "CodeUsed"])
      })
    )
  })
}
