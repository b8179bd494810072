import { readinessInstrument } from "@peerbridge/catalogue/readiness/readinessInstrument"
import type { Instrument } from "@peerbridge/domain/readiness/Instrument"
import type { Item } from "@peerbridge/domain/readiness/Item"
import type { Perspective } from "@peerbridge/domain/readiness/Perspective"
import { type AskedSection, itemsAskedInRound, sectionsAskedInRound } from "@peerbridge/domain/readiness/itemsOfRound"
import type { StoredRound } from "../ports/Rounds.ts"

/** The published instruments, by id and version. A round keeps to the version it was opened with. */
const published: ReadonlyMap<string, Instrument> = new Map([
  [`${readinessInstrument.id} ${readinessInstrument.version}`, readinessInstrument]
])

/** A published version by its name, like "readiness 1.0". It is a mistake of the program if it is missing. */
export const instrumentNamed = (name: string): Instrument => {
  const instrument = published.get(name)
  if (instrument === undefined) throw new RangeError(`no instrument ${name}`)
  return instrument
}

/** The instrument a round was set up with. */
export const instrumentOf = ({ round }: StoredRound): Instrument =>
  instrumentNamed(`${round.setUp.instrument.id} ${round.setUp.instrument.version}`)

/** What one perspective is asked in a round, in printed order. */
export const itemsAskedIn = (stored: StoredRound, perspective: Perspective): ReadonlyArray<Item> =>
  itemsAskedInRound(instrumentOf(stored), stored.round.setUp, perspective)

/** The same items in their sections. */
export const sectionsAskedIn = (stored: StoredRound, perspective: Perspective): ReadonlyArray<AskedSection> =>
  sectionsAskedInRound(instrumentOf(stored), stored.round.setUp, perspective)
