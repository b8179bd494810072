import type { ChartPoint, ChartReading, ChartSegment } from "../evaluation/ChartReading.ts"

/** A point, and the stretch between two re-bases that it belongs to. */
export interface PlacedPoint {
  readonly index: number
  readonly point: ChartPoint
  readonly segment: ChartSegment
}

/** Each point with its stretch. A stretch holds all points from its first day until the next one begins. */
export const pointSegments = ({ points, segments }: ChartReading): ReadonlyArray<PlacedPoint> =>
  points.flatMap((point, index) => {
    const segment = segments.findLast(({ from }) => from <= point.on)
    return segment === undefined ? [] : [{ index, point, segment }]
  })
