import type { InvitedGroup } from "@peerbridge/domain/readiness/RoundSetUp"
import { entriesByPerspective } from "@peerbridge/domain/readiness/ByPerspective"
import { Effect, Option } from "effect"
import { itemsAskedIn } from "../answering/itemsAsked.ts"
import { Invitations } from "../ports/Answering.ts"
import { keyOf } from "../ports/Rounds.ts"
import { addressForLinks } from "../settings/publicAddress.ts"
import { roundFor, type RoundReference } from "./rounds.ts"

/** The codes of a round, group by group, with the link of each and what a printed sheet says. Whether one was used is never told. */
export const invitationsOf = Effect.fn("invitationsOf")(function* (reference: RoundReference) {
  const { stored, team } = yield* roundFor("round.manage", reference)
  const address = yield* Effect.option(addressForLinks())
  const invitations = yield* Invitations.use((port) => port.ofRound(keyOf(stored)))
  return {
    team: team.name,
    /** None until an administrator has set an address that other devices can reach: then nothing can be printed. */
    address: Option.getOrNull(address),
    /** In page order: how many people, how many questions, and one link for each or one for all. */
    groups: entriesByPerspective<InvitedGroup>(stored.round.setUp.groups).map(([perspective, { invited, links }]) => ({
      perspective,
      invited,
      links,
      questions: itemsAskedIn(stored, perspective).length
    })),
    invitations: invitations.map(({ code, kind, perspective }) => ({
      code,
      kind,
      perspective,
      path: `/a/${pathOf(code)}`
    }))
  }
})

/** The code as it stands in a link: hyphens for spaces. */
export const pathOf = (code: string): string => code.replaceAll(" ", "-")
