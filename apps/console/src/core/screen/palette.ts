import { bindings, type KeyCommand, keyName } from "./bindings.ts"
import { actionsHere, commandHere, here, isHere, whyOff } from "./looking.ts"
import { hasWords } from "./matching.ts"
import type { State } from "./State.ts"

/** Something that can be done from here, as the palette lists it. */
export interface Doable {
  readonly command: KeyCommand
  readonly label: string
  readonly key: string
  /** Why it cannot be done right now. */
  readonly off: string | undefined
  /** The same as a command line, without the program's name. */
  readonly asCommand: string | undefined
}

/** Everything that makes sense here, made from the keys; what a key means here is said in full. */
export const doablesHere = (state: State): ReadonlyArray<Doable> => {
  const visit = here(state)
  return bindings
    .filter(({ command, palette, scopes }) => palette === true && scopes.includes("browse") && isHere(state, command))
    .map(({ command, inFull, keys, label }) => {
      const action = actionsHere(visit).find(({ id }) => id === command)
      return {
        command,
        label: action?.label ?? inFull ?? sentence(label),
        key: keyName(keys[0] ?? ""),
        off: whyOff(state, command),
        asCommand: action?.command ?? (command === "as-command" ? commandHere(visit) : undefined)
      }
    })
}

/** Those that match what was typed. */
export const matchingDoables = (state: State, typed: string): ReadonlyArray<Doable> =>
  doablesHere(state).filter(({ label }) => hasWords(label, typed))

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
