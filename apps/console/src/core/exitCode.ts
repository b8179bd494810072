/** How the program ends, for scripts. Written out in the README. */
export const exitCode = {
  done: 0,
  failed: 1,
  usage: 2,
  notAllowed: 4,
  notFound: 5,
  conflict: 6,
  serverUnavailable: 69,
  interrupted: 130
} as const
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
