/** How many counts one item takes: five levels, do not know, does not apply, unanswered. */
export const cellsPerItem = 8

/** Where in an item's counts each answer that is no level stands; a level stands at its own number. */
export const dontKnowCell = 5
export const notApplicableCell = 6
export const unansweredCell = 7

/** What a tally holds. Only `release` may see it. */
export interface TallyCounts {
  readonly items: ReadonlyArray<string>
  /** How many responses were counted. It cannot be found from answers: a response may leave everything out. */
  readonly responses: number
  /** `cellsPerItem` counts for each item, in the order of `items`; those of an item add up to `responses`. */
  readonly cells: Uint32Array
}

/**
 * Counts behind a private field: code outside `release` can carry a tally about and add it up, but neither the type
 * checker, nor a log, nor `JSON.stringify` shows what is in it.
 */
export class Tally {
  readonly #counts: TallyCounts

  private constructor(counts: TallyCounts) {
    this.#counts = counts
  }

  static seal(counts: TallyCounts): Tally {
    return new Tally(counts)
  }

  static open(tally: Tally): TallyCounts {
    return tally.#counts
  }
}

export const seal = Tally.seal
export const open = Tally.open
