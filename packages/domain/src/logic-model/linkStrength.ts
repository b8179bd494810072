import type { Provenance, Strength } from "../provenance/Provenance.ts"
import type { Link } from "./Link.ts"

const stated: Readonly<Record<Strength, number>> = {
  theory: 1,
  finding: 0.9,
  "own-wording": 0.8,
  "cited-literature": 0.7,
  "single-voice": 0.6
}

const notStated = 0.5

/**
 * How much a link counts when paths are compared, above 0 and at most 1: its best provenance, times 0.8 where it only
 * contributes. Policy: these numbers order suggestions and paths; nothing was measured, and they are never shown.
 */
export const linkStrength = ({ kind, provenance }: Link): number =>
  provenance.reduce((best, from) => Math.max(best, sureness(from)), 0) * (kind === "requires" ? 1 : 0.8)

const sureness = (provenance: Provenance): number =>
  provenance._tag === "Stated" ? stated[provenance.strength] : notStated
