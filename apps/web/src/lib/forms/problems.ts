/**
 * What is wrong with a form as it was sent: plain words, by the id of the control they belong to. Words under "" belong to no control.
 */
export type Problems = Readonly<Record<string, string>>

/** The lines of the error summary, each leading to its control. */
export const problemLines = (problems: Problems): ReadonlyArray<{ readonly text: string; readonly href?: string }> =>
  Object.entries(problems).map(([id, text]) => (id === "" ? { text } : { text, href: `#${id}` }))

/** Whether there is anything to put right. */
export const anyProblem = (problems: Problems | undefined): problems is Problems =>
  problems !== undefined && Object.keys(problems).length > 0
