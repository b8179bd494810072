import { Effect } from "effect"
import { Invitations } from "../ports/Answering.ts"
import { keyOf } from "../ports/Rounds.ts"
import { addressForLinks } from "../settings/publicAddress.ts"
import { roundFor, type RoundReference } from "./rounds.ts"

/** The codes of a round, group by group, with the link of each. Whether one was used is never told. */
export const invitationsOf = Effect.fn("invitationsOf")(function*(reference: RoundReference) {
  const { stored, team } = yield* roundFor("round.manage", reference)
  const address = yield* Effect.option(addressForLinks())
  const invitations = yield* Invitations.use((port) => port.ofRound(keyOf(stored)))
  return {
    team: team.name,
    /** None until an administrator has set an address that other devices can reach: then nothing can be printed. */
    address,
    invitations: invitations.map(({ code, kind, perspective }) => ({ code, kind, perspective, path: `/a/${pathOf(code)}` }))
  }
})

/** The code as it stands in a link: hyphens for spaces. */
export const pathOf = (code: string): string => code.replaceAll(" ", "-")
