import { itemsAskedOf } from "@peerbridge/domain/readiness/Instrument"
import { readinessInstrument } from "@peerbridge/catalogue/readiness/readinessInstrument"
import { defaultPolicy } from "@peerbridge/domain/readiness/release/Policy"
import { emptyLedger } from "@peerbridge/domain/readiness/release/Ledger"
import { releaseUnit } from "@peerbridge/domain/readiness/release/releaseUnit"
import { emptyTally, tallyPacked } from "@peerbridge/domain/readiness/release/Tally"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { Result } from "effect"
import { fastest, type Line, line } from "./measure.ts"

const items = itemsAskedOf(readinessInstrument, "clinician").map(({ id }) => id)
const letters = new TextEncoder().encode("01234k-")

/** Answers of many clinicians, as they are stored: one letter for each question. */
const packsOf = (people: number): Uint8Array => {
  const packs = new Uint8Array(people * items.length)
  for (let index = 0; index < packs.length; index++)
    packs[index] = letters[(index * 7 + (index >> 5)) % letters.length] ?? 48
  return packs
}

/** The floor: count bytes into cells, and nothing else. */
const bareLoop = (packs: Uint8Array): Uint32Array => {
  const cells = new Uint32Array(items.length * 256)
  const width = items.length
  for (let row = 0; row < packs.length; row += width) {
    for (let item = 0; item < width; item++) {
      const cell = item * 256 + (packs[row + item] ?? 0)
      cells[cell] = (cells[cell] ?? 0) + 1
    }
  }
  return cells
}

const results = (people: number): number => {
  const rest = Result.getOrThrow(tallyPacked(items, packsOf(people)))
  return fastest(20, () => {
    for (let times = 0; times < 50; times++) {
      releaseUnit(
        {
          key: { team: "t", round: "r", perspective: "clinician" },
          instrument: "readiness 1.0",
          revealedOn: CalendarDate.make("2026-11-22"),
          pooled: false,
          voiced: emptyTally(items),
          rest,
          voices: []
        },
        defaultPolicy,
        emptyLedger
      )
    }
  })
}

/** Tallying against a bare loop, and results of many against results of few. */
export const talliesBench = (): ReadonlyArray<Line> => {
  const packs = packsOf(200_000)
  bareLoop(packs)
  tallyPacked(items, packs)
  const bare = fastest(15, () => void bareLoop(packs))
  const ours = fastest(15, () => void tallyPacked(items, packs))
  const few = results(20)
  const many = results(200_000)
  return [
    line("tallying packed answers : a bare typed-array loop", ours / bare, " x", { most: 2 }),
    line("results of 200,000 responses : results of 20", many / few, " x", { most: 1.5 })
  ]
}
