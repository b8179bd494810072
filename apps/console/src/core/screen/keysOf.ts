import { graphemesOf } from "../text/graphemes.ts"

/** What Ink says of a key press, as far as we look at it. */
export interface PressedKey {
  readonly upArrow: boolean
  readonly downArrow: boolean
  readonly leftArrow: boolean
  readonly rightArrow: boolean
  readonly pageUp: boolean
  readonly pageDown: boolean
  readonly home: boolean
  readonly end: boolean
  readonly return: boolean
  readonly escape: boolean
  readonly tab: boolean
  readonly backspace: boolean
  readonly delete: boolean
  readonly ctrl: boolean
  readonly meta: boolean
  readonly shift: boolean
}

/**
 * A key by its name: "enter", "ctrl+k", or for a letter the letter itself. Terminals hand over what was typed quickly in one piece,
 * so one event may hold many keys; each is told apart here and none is lost.
 */
export const keysOf = (input: string, key: PressedKey): ReadonlyArray<string> => {
  const named = names.find((name) => key[name.flag])
  if (named !== undefined) return [key.tab && key.shift ? "shift+tab" : named.key]
  if (key.ctrl && graphemesOf(input).length === 1) return [`ctrl+${input}`]
  const keys = graphemesOf(input).flatMap(keyOf)
  // Escape and a key right after it arrive as one key with Alt, which we give no meaning of its own
  return key.meta && keys.length > 0 ? ["escape", ...keys] : keys
}

/** Whether a key is a letter, a sign or a blank that can stand in a text. */
export const isText = (key: string): boolean => {
  const [only, ...others] = graphemesOf(key)
  return only !== undefined && others.length === 0
}

const names = [
  { flag: "upArrow", key: "up" },
  { flag: "downArrow", key: "down" },
  { flag: "leftArrow", key: "left" },
  { flag: "rightArrow", key: "right" },
  { flag: "pageUp", key: "pageup" },
  { flag: "pageDown", key: "pagedown" },
  { flag: "home", key: "home" },
  { flag: "end", key: "end" },
  { flag: "return", key: "enter" },
  { flag: "escape", key: "escape" },
  { flag: "tab", key: "tab" },
  { flag: "backspace", key: "backspace" },
  { flag: "delete", key: "delete" }
] as const

const controls: Readonly<Record<string, string>> = {
  "\r": "enter",
  "\n": "enter",
  "\r\n": "enter",
  "\t": "tab",
  "\u001B": "escape",
  "\u007F": "backspace",
  "\b": "backspace"
}

const keyOf = (grapheme: string): ReadonlyArray<string> => {
  const control = controls[grapheme]
  if (control !== undefined) return [control]
  const code = grapheme.codePointAt(0) ?? 0
  return code < 32 ? [`ctrl+${String.fromCodePoint(code + 96)}`] : [grapheme]
}
