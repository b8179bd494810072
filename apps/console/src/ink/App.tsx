import { useApp, useCursor, useInput, usePaste, useWindowSize } from "ink"
import { useEffect, useSyncExternalStore } from "react"
import { type Dialog, dialogOf } from "../core/screen/dialogLines.ts"
import { keysOf } from "../core/screen/keysOf.ts"
import { isTooSmall, layoutOf } from "../core/screen/layout.ts"
import type { State } from "../core/screen/State.ts"
import { filterPrompt } from "../core/screen/statusLine.ts"
import type { Store } from "../core/screen/Store.ts"
import { widthOf } from "../core/text/fit.ts"
import { dialogOrigin, dialogSize } from "./DialogBox.tsx"
import type { Frame } from "./Frame.ts"
import { Screen } from "./Screen.tsx"
import { SpokenScreen } from "./SpokenScreen.tsx"

interface AppProps {
  readonly store: Store
  readonly frame: Frame
  readonly spoken: boolean
  /** Lines of the window that may be drawn on. */
  readonly usable: (rows: number) => number
  /** Hands over what only the drawing program can do: give the terminal away for a while. */
  readonly onMount: (suspendTerminal: ReturnType<typeof useApp>["suspendTerminal"]) => void
}

/** The root: the one place that hears keys and pasted text, follows the size of the window, and places the cursor. */
export const App = ({ frame, onMount, spoken, store, usable }: AppProps) => {
  const state = useSyncExternalStore(store.subscribe, store.state)
  const { columns, rows } = useWindowSize()
  const { suspendTerminal } = useApp()
  const { setCursorPosition } = useCursor()
  useEffect(() => onMount(suspendTerminal), [onMount, suspendTerminal])
  useEffect(
    () => store.dispatch({ _tag: "Resized", size: { columns, rows: usable(rows) } }),
    [columns, rows, store, usable]
  )
  useInput((input, key) => store.dispatch(...keysOf(input, key).map((one) => ({ _tag: "Key" as const, key: one }))))
  usePaste((text) => store.dispatch({ _tag: "Paste", text }))
  const size = spoken ? { width: 1000, height: 1000 } : dialogSize(state.size.columns, layoutOf(state).body)
  const dialog = dialogOf(state, frame, size.width, size.height)
  setCursorPosition(spoken || isTooSmall(state) ? undefined : cursorOf(state, dialog))
  return spoken ? (
    <SpokenScreen state={state} frame={frame} dialog={dialog} />
  ) : (
    <Screen state={state} frame={frame} dialog={dialog} />
  )
}

/** Where text is being written, if it is. */
const cursorOf = (state: State, dialog: Dialog | undefined): { readonly x: number; readonly y: number } | undefined => {
  const { mode, size } = state
  if (mode._tag === "Filter") {
    return { x: 1 + widthOf(filterPrompt + mode.field.before), y: size.rows - (layoutOf(state).roomy ? 3 : 2) }
  }
  return dialog?.cursor === undefined
    ? undefined
    : { x: dialogOrigin.column + dialog.cursor.column, y: dialogOrigin.line + dialog.cursor.line }
}
