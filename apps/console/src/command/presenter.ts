import { Effect } from "effect"
import { CliOutput } from "effect/cli"
import type { Process } from "./Process.ts"

/** Help that was asked for is data; everything else is for the person, and does not get into a pipe. */
export const presenterFor = ({ say, write }: Process["Service"], colours: boolean): CliOutput.Presenter => {
  const formatter = CliOutput.defaultFormatter({ colors: colours })
  return {
    present: (event) =>
      Effect.sync(() => {
        switch (event._tag) {
          case "Version":
            return write(`${event.version}\n`)
          case "Help":
            return (event.reason === "Requested" ? write : say)(`${formatter.formatHelpDoc(event.helpDoc)}\n`)
          case "InvalidInvocation":
            return say(`${formatter.formatErrors(event.errors)}\n\nSee ${event.commandPath.join(" ")} --help\n`)
        }
      })
  }
}
