/** What a reader knows of a number: it is a whole number from `lo` to `hi`. */
export interface Interval {
  readonly lo: number
  readonly hi: number
}

/** Anything from nobody to everybody. */
export const unknown: Interval = { lo: 0, hi: Infinity }

/** What a reader knows of a table of counts and of its totals. */
export interface KnownTable {
  readonly cells: ReadonlyArray<ReadonlyArray<Interval>>
  readonly rowTotals: ReadonlyArray<Interval>
  readonly columnTotals: ReadonlyArray<Interval>
  readonly total: Interval
}

/** A count as an amount that flows: from its row to its column, from all rows together to a row, and so on. */
interface Edge extends Interval {
  readonly from: number
  readonly to: number
  flow: number
}

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((total, number) => total + number, 0)

/** Cells first, in reading order; the true table is a flow that keeps to every interval. */
const edgesOf = (truth: ReadonlyArray<ReadonlyArray<number>>, known: KnownTable): ReadonlyArray<Edge> => {
  const rows = truth.length
  const columns = truth[0]?.length ?? 0
  const source = rows + columns
  const sink = source + 1
  const edge = (from: number, to: number, flow: number, { hi, lo }: Interval = unknown): Edge => ({
    from,
    to,
    flow,
    lo,
    hi
  })
  const columnSum = (column: number): number => sum(truth.map((row) => row[column] ?? 0))
  return [
    ...truth.flatMap((row, r) => row.map((count, c) => edge(r, rows + c, count, known.cells[r]?.[c]))),
    ...truth.map((row, r) => edge(source, r, sum(row), known.rowTotals[r])),
    ...Array.from({ length: columns }, (_, c) => edge(rows + c, sink, columnSum(c), known.columnTotals[c])),
    edge(sink, source, sum(truth.map(sum)), known.total)
  ]
}

interface Step {
  readonly edge: Edge
  readonly forward: boolean
}

const room = ({ edge, forward }: Step): number => (forward ? edge.hi - edge.flow : edge.flow - edge.lo)

/** A shortest way to send more from one node to another, with room on every edge, or `undefined`. */
const wayFrom = (edges: ReadonlyArray<Edge>, from: number, to: number): ReadonlyArray<Step> | undefined => {
  const reached = new Map<number, ReadonlyArray<Step>>([[from, []]])
  for (const [node, way] of reached) {
    if (node === to) return way
    for (const edge of edges) {
      const forward = edge.from === node
      const next = forward ? edge.to : edge.from
      const step = { edge, forward }
      if ((forward || edge.to === node) && !reached.has(next) && room(step) > 0) reached.set(next, [...way, step])
    }
  }
  return undefined
}

/** How much more can flow from one node to another, at most `limit`. Changes the flows of `edges`. */
const mostBetween = (edges: ReadonlyArray<Edge>, from: number, to: number, limit: number): number => {
  let sent = 0
  while (sent < limit) {
    const way = wayFrom(edges, from, to)
    if (way === undefined) return sent
    const more = Math.min(limit - sent, ...way.map(room))
    if (more === Infinity) return Infinity
    for (const { edge, forward } of way) edge.flow += forward ? more : -more
    sent += more
  }
  return sent
}

/**
 * The smallest and largest whole number that one cell can be, as far as a reader can work out from all printed cells and
 * totals together. Exact: the true table is a flow through rows and columns, and what can be sent round the cell on other
 * ways is what its count can change by.
 */
export const cellBounds = (
  truth: ReadonlyArray<ReadonlyArray<number>>,
  known: KnownTable,
  row: number,
  column: number
): Interval => {
  const index = row * (truth[0]?.length ?? 0) + column
  const around = (reach: (cell: Edge, others: ReadonlyArray<Edge>) => number): number => {
    const edges = edgesOf(truth, known)
    const cell = edges[index]
    return cell === undefined
      ? 0
      : reach(
          cell,
          edges.filter((edge) => edge !== cell)
        )
  }
  const count = truth[row]?.[column] ?? 0
  return {
    lo: count - around((cell, others) => mostBetween(others, cell.from, cell.to, cell.flow - cell.lo)),
    hi: count + around((cell, others) => mostBetween(others, cell.to, cell.from, cell.hi - cell.flow))
  }
}
