import { render } from "ink"
import { Readable, Writable } from "node:stream"
import type { Client } from "@peerbridge/api/client"
import { Store } from "../../src/core/screen/Store.ts"
import type { Session } from "../../src/core/Session.ts"
import { App } from "../../src/ink/App.tsx"
import { ScreenReader } from "./screen.ts"
import { until } from "./until.ts"

/** How it is drawn, beside the usual. */
export interface Drawing extends Partial<Omit<Session, "client">> {
  readonly columns?: number
  readonly rows?: number
  readonly spoken?: boolean
}

/** The full screen drawn by Ink into a terminal without a window, in this process. */
export const draw = (client: Client, { columns = 80, rows = 24, spoken = false, ...more }: Drawing = {}) => {
  const screen = new ScreenReader(columns, rows)
  const stdout = Object.assign(
    new Writable({ write: (chunk, _, done) => void screen.write(String(chunk)).then(() => done()) }),
    { isTTY: true, columns, rows }
  )
  const stdin = Object.assign(new Readable({ read: () => undefined }), {
    isTTY: true,
    setRawMode: () => stdin,
    ref: () => stdin,
    unref: () => stdin
  })
  const session: Session = {
    client,
    actor: { _tag: "Operator", name: "Sam Okafor" },
    environment: "test",
    readOnly: false,
    look: { ascii: false, colour: false, spoken },
    program: "peerbridge",
    ...more
  }
  let left = false
  const store = new Store(
    session,
    { columns, rows },
    { leave: () => (left = true), suspend: () => undefined, clock: () => "10:42" }
  )
  const heights: Array<number> = []
  const instance = render(
    <App store={store} frame={session} spoken={spoken} usable={(all) => all} onMount={() => undefined} />,
    {
      stdout,
      stdin,
      exitOnCtrlC: false,
      patchConsole: false,
      incrementalRendering: true,
      alternateScreen: !spoken,
      isScreenReaderEnabled: spoken,
      interactive: true,
      onRender: () => heights.push(screen.lines.length)
    }
  )
  return {
    screen,
    store,
    hasLeft: () => left,
    /** Waits until a text is to be seen. */
    sees: (text: string | RegExp) =>
      until(
        () => (typeof text === "string" ? screen.text.includes(text) : text.test(screen.text)),
        () => screen.text
      ),
    /** Sends keys in one piece, as a terminal may. */
    send: (keys: string) => void stdin.push(keys),
    resize: async (toColumns: number, toRows: number) => {
      screen.resize(toColumns, toRows)
      Object.assign(stdout, { columns: toColumns, rows: toRows })
      stdout.emit("resize")
      await instance.waitUntilRenderFlush()
    },
    end: () => {
      instance.unmount()
      instance.cleanup()
    }
  }
}
