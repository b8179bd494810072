import type { Round, RoundState } from "@peerbridge/domain/readiness/Round"
import { error, redirect, type RequestEvent } from "@sveltejs/kit"
import { orErrorPage } from "./failure.ts"
import { apiOfPerson } from "./person.ts"
import { roundHome, roundNumber } from "./roundPlaces.ts"

interface Place {
  readonly team: string
  readonly n: string
}

/** Which round a page is about. */
export const referenceOf = ({ n, team }: Place): { readonly team: string; readonly number: number } => {
  const number = roundNumber(n)
  if (number === undefined) error(404, "There is no such round")
  return { team, number }
}

/** The round of a page that makes sense in some states only; in others it leads to where the round is now. */
export const roundIn = async <S extends RoundState>(event: RequestEvent, place: Place, states: ReadonlyArray<S>) => {
  const reference = referenceOf(place)
  const { stored } = await orErrorPage(apiOfPerson(event).round.get(reference))
  const { round } = stored
  if (!isIn(round, states)) redirect(303, roundHome(reference.team, reference.number, round))
  return { ...reference, version: stored.version, round }
}

const isIn = <S extends RoundState>(
  round: Round,
  states: ReadonlyArray<S>
): round is Extract<Round, { readonly _tag: S }> => states.some((state) => state === round._tag)
