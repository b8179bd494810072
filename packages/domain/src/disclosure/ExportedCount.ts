import { Schema } from "effect"

/**
 * A count of people as it leaves the team that entered it: `*` for 0 to 7 (empty and small look alike), else the nearest 5.
 * After NHS England's method for published counts, which prints 0; we hide it too.
 */
export const ExportedCount = Schema.Union([Schema.Literal("*"), Schema.Natural])
export type ExportedCount = typeof ExportedCount.Type

/** The largest count that is hidden. */
export const largestHidden = 7

/** One count for export: 7 -> `*`, 8 -> 10, 12 -> 10, 13 -> 15. Takes a whole number of people, 0 or more. */
export const exportCount = (count: number): ExportedCount =>
  count <= largestHidden ? "*" : Math.floor((count + 2.5) / 5) * 5

/** Each count for export. Add no totals to these: `exportTable` knows which are safe. */
export const exportCounts = (counts: ReadonlyArray<number>): ReadonlyArray<ExportedCount> => counts.map(exportCount)

/** The counts that print as this: what a reader knows of the true number. */
export const possibleCounts = (exported: ExportedCount): { readonly lo: number; readonly hi: number } =>
  exported === "*" ? { lo: 0, hi: largestHidden } : { lo: Math.max(largestHidden + 1, exported - 2), hi: exported + 2 }
