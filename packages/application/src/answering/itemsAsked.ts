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

/** The instrument a round was set up with. It is a mistake of the program if a published version is missing. */
export const instrumentOf = ({ round }: StoredRound): Instrument => {
  const instrument = published.get(`${round.setUp.instrument.id} ${round.setUp.instrument.version}`)
  if (instrument === undefined)
    throw new RangeError(`no instrument ${round.setUp.instrument.id} ${round.setUp.instrument.version}`)
  return instrument
}

/** What one perspective is asked in a round, in printed order. */
export const itemsAskedIn = (stored: StoredRound, perspective: Perspective): ReadonlyArray<Item> =>
  itemsAskedInRound(instrumentOf(stored), stored.round.setUp, perspective)

/** The same items in their sections. */
export const sectionsAskedIn = (stored: StoredRound, perspective: Perspective): ReadonlyArray<AskedSection> =>
  sectionsAskedInRound(instrumentOf(stored), stored.round.setUp, perspective)
