import { stages, type Stage } from "@peerbridge/domain/readiness/Stage"

/** Gates of a stage: how many there are and how many are met. */
export interface GateCount {
  readonly met: number
  readonly all: number
}

/**
 * How many quarters of the line leaving the current station are filled: the share of the next stage's gates that are
 * met, rounded down, so that the line is full only when the stage is reached.
 */
export const filledQuarters = ({ met, all }: GateCount): 0 | 1 | 2 | 3 | 4 => {
  if (all === 0 || met >= all) return 4
  const quarters = Math.floor((met / all) * 4)
  return quarters === 1 || quarters === 2 || quarters === 3 ? quarters : 0
}

/** Each stage of the line with what the station shows. */
export const stations = (current: Stage, gates: Readonly<Partial<Record<Stage, GateCount>>>) => {
  const at = stages.indexOf(current)
  return stages.map((stage, index) => {
    const next = stages[index + 1]
    const ahead = next === undefined ? undefined : gates[next]
    return {
      stage,
      state: index < at ? ("done" as const) : index === at ? ("current" as const) : ("ahead" as const),
      filled: ahead === undefined ? (0 as const) : filledQuarters(ahead),
      gates: gates[stage]
    }
  })
}
