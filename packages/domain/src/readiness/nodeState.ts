import type { SupportState } from "./SupportState.ts"

const rank = { weak: 0, developing: 1, strong: 2 } as const

/**
 * The state of a logic-model node from the states of its items: the lower median of those known, if at least half are
 * known; else unknown. A node without items is unknown.
 */
export const nodeStateOf = (items: ReadonlyArray<SupportState>): SupportState => {
  const known = items.filter((state) => state !== "unknown").toSorted((a, b) => rank[a] - rank[b])
  return known.length * 2 < items.length ? "unknown" : (known[Math.floor((known.length - 1) / 2)] ?? "unknown")
}
