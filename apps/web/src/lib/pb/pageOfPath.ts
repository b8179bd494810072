import type { TeamPage } from "./teamMenu.ts"

const named: ReadonlyArray<TeamPage> = ["rounds", "facts", "gates"]

/**
 * The entry of the side list that a path belongs to. Results and levels of the latest round have entries of their own; those of
 * earlier rounds stand under Rounds.
 */
export const pageOfPath = (path: string, latestResults: number | undefined): TeamPage => {
  const [, , , area, round, part] = path.split("/")
  if (area === "rounds" && round === String(latestResults)) {
    if (part === "results") return "results"
    if (part === "agree") return "agree"
  }
  return named.find((page) => page === area) ?? "overview"
}
