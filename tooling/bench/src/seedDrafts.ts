import { CurrentActor } from "@peerbridge/application/access/Actor"
import { itemsAskedIn } from "@peerbridge/application/answering/itemsAsked"
import { createOrganisation } from "@peerbridge/application/organisation/organisations"
import { Drafts, Invitations } from "@peerbridge/application/ports/Answering"
import { Entropy } from "@peerbridge/application/ports/Entropy"
import { keyOf } from "@peerbridge/application/ports/Rounds"
import { Transactions } from "@peerbridge/application/ports/Transactions"
import { startRound } from "@peerbridge/application/round/open"
import { draftRound, setUpRound } from "@peerbridge/application/round/rounds"
import { createTeam } from "@peerbridge/application/team/teams"
import { bytesForCode, secretFrom } from "@peerbridge/domain/readiness/Code"
import { openInstallation } from "@peerbridge/storage/Installation"
import { storageLayer } from "@peerbridge/storage/storage"
import { Effect, Layer } from "effect"

/** Opens a round in an installation with as many finished drafts as wanted, and gives the secret of each. */
export const seedDrafts = (folder: string, people: number) =>
  Effect.runPromise(
    Effect.gen(function* () {
      const installation = yield* openInstallation(folder)
      return yield* Effect.provide(seed(people), Layer.orDie(storageLayer(installation)))
    })
  )

const seed = (people: number) =>
  Effect.provideService(
    Effect.gen(function* () {
      const organisation = yield* createOrganisation({ name: "Bench" })
      const team = yield* createTeam({ organisation: organisation.id, name: "Bench team" })
      const draft = yield* draftRound(team.slug)
      const reference = { team: team.slug, number: draft.number }
      const set = yield* setUpRound({
        ...reference,
        version: draft.version,
        setUp: {
          ...draft.round.setUp,
          askedAt: "sustaining",
          groups: { clinician: { invited: people, mostlyNew: false, links: "shared" } }
        }
      })
      const opened = yield* startRound({ ...reference, version: set.version })
      const key = keyOf(opened)
      const [invitation] = yield* Invitations.use((invitations) => invitations.ofRound(key))
      const entropy = yield* Entropy
      const drafts = yield* Drafts
      const questions = itemsAskedIn(opened, "clinician").length
      const secrets = yield* Effect.forEach(Array.from({ length: people }), () =>
        Effect.map(entropy.bytes(bytesForCode), secretFrom)
      )
      yield* Transactions.use((transactions) =>
        transactions.run(
          Effect.forEach(
            secrets,
            (secret, person) =>
              Effect.flatMap(
                Effect.all({ id: entropy.randomId, secretHash: entropy.hash(secret) }),
                ({ id, secretHash }) =>
                  drafts.insert({
                    ...key,
                    id,
                    secretHash,
                    perspective: "clinician",
                    invitation: invitation?.id ?? "",
                    answers: "0123k".repeat(questions).slice(person % 5, (person % 5) + questions),
                    notes: {},
                    voiced: false
                  })
              ),
            { discard: true }
          )
        )
      )
      return { secrets }
    }),
    CurrentActor,
    { _tag: "Operator", name: "bench" }
  )
