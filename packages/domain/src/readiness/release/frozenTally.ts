import { Schema } from "effect"
import { cellsPerItem, open, seal } from "./internal/SealedTally.ts"
import type { Tally } from "./Tally.ts"

// For storage only: what is written to the tally's column and read back from it. Never shown, logged or sent.

const Frozen = Schema.fromJsonString(
  Schema.Struct({
    items: Schema.Array(Schema.String),
    responses: Schema.Natural,
    /** Eight counts for each item, in the order of `items`: levels 0 to 4, do not know, does not apply, unanswered. */
    counts: Schema.Array(Schema.Natural)
  }).check(
    Schema.makeFilter(
      ({ counts, items, responses }) =>
        (counts.length === items.length * cellsPerItem &&
          items.every(
            (_, item) =>
              counts.slice(item * cellsPerItem, (item + 1) * cellsPerItem).reduce((sum, count) => sum + count, 0) ===
              responses
          )) ||
        "the counts of each item must add up to the number of responses"
    )
  )
)

const decode = Schema.decodeUnknownSync(Frozen)

/** A tally as text for the database. Equal tallies give equal text. For storage only. */
export const freezeTally = (tally: Tally): string => {
  const { cells, items, responses } = open(tally)
  return JSON.stringify({ items, responses, counts: [...cells] })
}

/** The tally written by `freezeTally`. For storage only; throws on anything else, as the store is then damaged. */
export const thawTally = (frozen: string): Tally => {
  const { counts, items, responses } = decode(frozen)
  return seal({ items, responses, cells: Uint32Array.from(counts) })
}
