import { render } from "ink"
import { Store } from "../core/screen/Store.ts"
import type { Session } from "../core/Session.ts"
import { App } from "./App.tsx"

/** What the full screen is opened on. Tests give other streams. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly spoken: boolean
  readonly clock: () => string
  /** Closes it from outside. */
  readonly signal: AbortSignal
}

/** How the full screen was left. */
export interface Left {
  readonly interrupted: boolean
}

/**
 * Opens the full screen and waits until it is left. What the terminal showed before is shown again, however it is left; a failure of the
 * drawing itself is thrown after that, or nobody would see it. The mouse is never captured, so that text can still be marked and copied.
 */
export const openScreen = async (
  session: Session,
  { clock, signal, spoken, stdin, stdout }: Terminal
): Promise<Left> => {
  let interrupted = false
  let suspendTerminal: Parameters<Parameters<typeof App>[0]["onMount"]>[0] | undefined
  const store = new Store(session, sizeOf(stdout), {
    clock,
    leave: (byInterrupt) => {
      interrupted = byInterrupt
      instance.unmount()
    },
    suspend: () => {
      if (suspendTerminal !== undefined) void suspend(suspendTerminal)
    }
  })
  const instance = render(
    <App
      store={store}
      frame={session}
      spoken={spoken}
      usable={usableRows}
      onMount={(given) => {
        suspendTerminal = given
      }}
    />,
    {
      stdin,
      stdout,
      exitOnCtrlC: false,
      patchConsole: false,
      incrementalRendering: true,
      maxFps: 60,
      alternateScreen: !spoken,
      isScreenReaderEnabled: spoken,
      interactive: true
    }
  )
  signal.addEventListener("abort", () => instance.unmount(), { once: true })
  await instance.waitUntilExit()
  return { interrupted }
}

const sizeOf = ({ columns, rows }: NodeJS.WriteStream) => ({ columns: columns ?? 80, rows: usableRows(rows ?? 24) })

/** On Windows a window drawn full is cleared with every change, so its last line stays free. */
const usableRows = (rows: number): number => (process.platform === "win32" ? rows - 1 : rows)

/** Gives the terminal back, stops as the shell expects, and goes on when it is called again. */
const suspend = async (suspendTerminal: Parameters<Parameters<typeof App>[0]["onMount"]>[0]): Promise<void> => {
  const suspension = await suspendTerminal()
  process.kill(0, "SIGTSTP")
  // no time passes for a program that is stopped, so this is over soon after it goes on
  await new Promise((resolve) => setTimeout(resolve, 50))
  await suspension.resume()
}
