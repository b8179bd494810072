import { widthOf } from "../text/fit.ts"
import { bindings, type KeyCommand, keyName } from "./bindings.ts"
import { isHere, scopeOf, whyOff } from "./looking.ts"
import type { State } from "./State.ts"

/** The keys that count right now, the most useful first and as many as fit; help and the way out are always among them. */
export const footerLine = (state: State, width: number): string => {
  const scope = scopeOf(state)
  const entries = bindings
    .filter(({ command, footer, scopes }) => footer !== undefined && scopes.includes(scope) && isShown(state, command))
    .toSorted((a, b) => (a.footer ?? 0) - (b.footer ?? 0))
    .map(({ footer = 0, keys, label }) => ({ text: `${keyName(keys[0] ?? "")} ${label}`, always: footer >= 50 }))
  const needed = entries.filter(({ always }) => always)
  const room = width - needed.reduce((sum, { text }) => sum + widthOf(text) + gap, 0)
  const kept = entries
    .filter(({ always }) => !always)
    .reduce<ReadonlyArray<string>>((line, { text }) => {
      const longer = [...line, text]
      return longer.reduce((sum, one) => sum + widthOf(one) + gap, 0) <= room ? longer : line
    }, [])
  return [...kept, ...needed.map(({ text }) => text)].join(" ".repeat(gap))
}

const gap = 2

const isShown = (state: State, command: KeyCommand): boolean =>
  scopeOf(state) !== "browse" || (isHere(state, command) && whyOff(state, command) === undefined)
