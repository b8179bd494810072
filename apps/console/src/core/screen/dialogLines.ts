import type { Look } from "../Look.ts"
import { cutMark, pointer } from "../signs.ts"
import { ends, fit, widthOf } from "../text/fit.ts"
import { wrap } from "../text/wrap.ts"
import { type Field, textOf } from "./Field.ts"
import { suggestionsFor } from "./goTo.ts"
import { topFor } from "./layout.ts"
import { matchingDoables } from "./palette.ts"
import type { Mode, State } from "./State.ts"

/** A dialog as lines, with the place of the cursor where a text is written in it. */
export interface Dialog {
  readonly title: string
  readonly lines: ReadonlyArray<string>
  /** The line one stands on. */
  readonly chosen: number | undefined
  readonly cursor: { readonly line: number; readonly column: number } | undefined
}

const prompt = "> "

/** The dialog that is open, in so many columns and lines; none while browsing or filtering. */
export const dialogOf = (
  state: State,
  around: { readonly program: string; readonly look: Look },
  width: number,
  height: number
): Dialog | undefined => {
  const { mode } = state
  const { look } = around
  switch (mode._tag) {
    case "Browse":
    case "Filter":
      return undefined
    case "Read":
      return reading(mode, width, height)
    case "Yes":
      return {
        title: `${mode.action.label}?`,
        lines: [
          ...(mode.action.asks._tag === "Yes" ? mode.action.asks.lines.flatMap((line) => wrap(line, width)) : []),
          "",
          `${mode.chosen ? " " : pointer} No, leave it`,
          `${mode.chosen ? pointer : " "} Yes`
        ],
        chosen: undefined,
        cursor: undefined
      }
    case "Name":
    case "Text":
      return writing(mode, width)
    case "GoTo":
      return choosing(
        "Go to",
        mode,
        suggestionsFor(textOf(mode.field), state).map(({ means, text }) => ends(text, means, width - 2, cutMark(look))),
        [],
        height
      )
    case "Palette": {
      const doables = matchingDoables(state, textOf(mode.field))
      const chosen = doables[mode.choice]
      const lines = doables.map(({ key, label, off }) =>
        ends(label, off === undefined ? key : `off: ${off}`, width - 2, cutMark(look))
      )
      const same = chosen?.asCommand === undefined ? [] : ["", `Same as: ${around.program} ${chosen.asCommand}`]
      return choosing(
        "Do",
        mode,
        lines,
        same.map((line) => fit(line, width, cutMark(look))),
        height
      )
    }
  }
}

type In<Tag extends Mode["_tag"]> = Extract<Mode, { readonly _tag: Tag }>

const reading = ({ lines, title, top }: In<"Read">, width: number, height: number): Dialog => {
  const all = lines.flatMap((line) => (widthOf(line) <= width ? [line] : wrap(line, width)))
  const from = Math.max(0, Math.min(top, all.length - height))
  return {
    title:
      all.length > height
        ? `${title} (${from + 1} to ${Math.min(all.length, from + height)} of ${all.length} lines)`
        : title,
    lines: all.slice(from, from + height),
    chosen: undefined,
    cursor: undefined
  }
}

const writing = (mode: In<"Name"> | In<"Text">, width: number): Dialog => {
  const { asks, label } = mode.action
  const before =
    asks._tag === "Name"
      ? [...asks.lines.flatMap((line) => wrap(line, width)), "", `Type ${asks.name} to do it.`]
      : asks._tag === "Text"
        ? [asks.label]
        : []
  const lines = [
    ...before,
    `${prompt}${textOf(mode.field)}`,
    ...(mode.problem === undefined ? [] : ["", `! ${mode.problem}`])
  ]
  return { title: label, lines, chosen: undefined, cursor: cursorIn(mode.field, before.length) }
}

const choosing = (
  title: string,
  mode: { readonly field: Field; readonly choice: number },
  choices: ReadonlyArray<string>,
  after: ReadonlyArray<string>,
  height: number
): Dialog => {
  const room = Math.max(1, height - 2 - after.length)
  const top = topFor(0, mode.choice, room, choices.length)
  const shown = choices.slice(top, top + room)
  return {
    title,
    lines: [
      `${prompt}${textOf(mode.field)}`,
      "",
      ...(choices.length === 0
        ? ["Nothing fits what you typed."]
        : shown.map((line, index) => `${index + top === mode.choice ? pointer : " "} ${line}`)),
      ...after
    ],
    chosen: choices.length === 0 ? undefined : 2 + mode.choice - top,
    cursor: cursorIn(mode.field, 0)
  }
}

const cursorIn = ({ before }: Field, line: number): Dialog["cursor"] => ({ line, column: widthOf(prompt + before) })
