import type { Round, RoundState } from "@peerbridge/domain/readiness/Round"

const first: Readonly<Record<RoundState, string>> = {
  Draft: "set-up",
  Open: "invitations",
  Closed: "reveal",
  Revealed: "results"
}

/** The page of a round that has the next thing to do. */
export const roundHome = (team: string, number: number, { _tag }: Pick<Round, "_tag">): string =>
  `/t/${team}/rounds/${number}/${first[_tag]}`

/** The number of a round as it stands in an address; nothing for anything else. */
export const roundNumber = (text: string): number | undefined =>
  /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined
