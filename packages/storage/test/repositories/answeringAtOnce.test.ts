import { assert, layer } from "@effect/vitest"
import { CurrentActor } from "@peerbridge/application/access/Actor"
import { startAnswering } from "@peerbridge/application/answering/draft"
import { questionnaire, saveAnswer } from "@peerbridge/application/answering/questionnaire"
import { sendAnswers } from "@peerbridge/application/answering/send"
import { createOrganisation } from "@peerbridge/application/organisation/organisations"
import { Releases } from "@peerbridge/application/ports/Releases"
import { invitationsOf } from "@peerbridge/application/round/invitations"
import { startRound } from "@peerbridge/application/round/open"
import { showResults } from "@peerbridge/application/round/reveal"
import { draftRound, endRound, setUpRound } from "@peerbridge/application/round/rounds"
import { createTeam } from "@peerbridge/application/team/teams"
import { Effect, Exit, Layer } from "effect"
import { layer as entropy } from "../../src/Entropy.ts"
import { migrate } from "../../src/engine/migrate.ts"
import { repositories } from "../../src/storage.ts"
import { engines } from "../engine/engines.ts"

const address = "192.0.2.1"
const level = (level: 0 | 1 | 2 | 3 | 4) => ({ _tag: "Level" as const, level })

const asLead = Effect.provideService(CurrentActor, { _tag: "Operator", name: "test" })

/** A round just opened to some clinicians of a team of its own, and their codes. */
const openRound = Effect.fnUntraced(
  function* (name: string, invited = 6) {
    const organisation = yield* createOrganisation({ name: `${name} trust` })
    const team = yield* createTeam({ organisation: organisation.id, name })
    const { id, number, round, version } = yield* draftRound(team.slug)
    const reference = { team: team.slug, number }
    yield* setUpRound({
      ...reference,
      version,
      setUp: {
        ...round.setUp,
        askedAt: "sustaining",
        groups: { clinician: { invited, mostlyNew: false, links: "each" } }
      }
    })
    yield* startRound({ ...reference, version: version + 1 })
    const { invitations } = yield* invitationsOf(reference)
    return { key: { organisation: organisation.id, round: id }, reference, codes: invitations.map(({ code }) => code) }
  },
  (work) => asLead(work)
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
        const {
          codes: [code = ""]
        } = yield* openRound("Riverside")
        const { secret } = yield* startAnswering(code, address)
        const { items } = yield* questionnaire(secret)
        yield* atOnce(items.map(({ id }) => saveAnswer({ secret, item: id, answer: { _tag: "DontKnow" } })))
        const { answers } = yield* questionnaire(secret)
        assert.deepStrictEqual(Object.keys(answers).toSorted(), items.map(({ id }) => id).toSorted())
      })
    )

    it.effect("sends one draft once and tells the others that it was sent", () =>
      Effect.gen(function* () {
        const {
          codes: [code = ""]
        } = yield* openRound("Saltmarsh")
        const { secret } = yield* startAnswering(code, address)
        yield* saveAnswer({ secret, item: "role-description", answer: level(3) })
        const exits = yield* atOnce([1, 2, 3].map(() => sendAnswers({ secret, voiced: false })))
        assert.deepStrictEqual(failures(exits), ["AlreadySent", "AlreadySent"])
      })
    )

    it.effect("lets one of two drafts in that were started with the same invitation", () =>
      Effect.gen(function* () {
        const {
          codes: [code = ""]
        } = yield* openRound("Thornbury")
        const drafts = yield* Effect.forEach([1, 2, 3], () => startAnswering(code, address))
        for (const { secret } of drafts) yield* saveAnswer({ secret, item: "role-description", answer: level(3) })
        const exits = yield* atOnce(drafts.map(({ secret }) => sendAnswers({ secret, voiced: false })))
        assert.deepStrictEqual(failures(exits), ["CodeUsed", "CodeUsed"])
      })
    )

    it.effect("shows every answer that was acknowledged, however close to the end it was sent", () =>
      Effect.gen(function* () {
        const { codes, key, reference } = yield* openRound("Westgate", 14)
        const drafts = yield* Effect.forEach(codes, (code) => startAnswering(code, address))
        for (const { secret } of drafts) yield* saveAnswer({ secret, item: "role-description", answer: level(3) })
        const inTime = drafts.slice(0, 5)
        yield* Effect.forEach(inTime, ({ secret }) => sendAnswers({ secret, voiced: false }))
        const ending = Effect.gen(function* () {
          const { version } = yield* endRound({ ...reference, version: 3 })
          yield* showResults({ ...reference, version })
        })
        const late = drafts.slice(5).map(({ secret }) => sendAnswers({ secret, voiced: false }))
        const [sent, ended] = yield* Effect.all([atOnce(late), Effect.exit(asLead(ending))], {
          concurrency: "unbounded"
        })
        assert.isTrue(Exit.isSuccess(ended))
        const acknowledged = inTime.length + sent.filter(Exit.isSuccess).length
        assert.deepStrictEqual(
          failures(sent).filter((tag) => tag !== "RoundNotOpen"),
          []
        )
        const [clinicians] = yield* Releases.use((releases) => releases.ofRound(key))
        assert.strictEqual(clinicians?.release._tag === "Released" ? clinicians.release.n : undefined, acknowledged)
      })
    )
  })
}
