import { cellsPerItem, open, seal, type Tally } from "./SealedTally.ts"

/** The tally without its other items. The number of responses stays. Throws if an item is not in it. */
export const onlyItems = (tally: Tally, wanted: ReadonlyArray<string>): Tally => {
  const { cells, items, responses } = open(tally)
  return seal({
    items: wanted,
    responses,
    cells: Uint32Array.from(
      wanted.flatMap((item) => {
        const place = items.indexOf(item)
        if (place < 0) throw new RangeError("a tally can only be narrowed to items it has")
        return Array.from(cells.slice(place * cellsPerItem, (place + 1) * cellsPerItem))
      })
    )
  })
}
