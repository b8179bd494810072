import { spawn } from "@lydell/node-pty"
import { afterAll, beforeAll, expect, it } from "vitest"
import xterm from "@xterm/headless"
import { demoFolder, type Folder } from "./support/demoFolder.ts"
import { program } from "./support/program.ts"

let folder: Folder
beforeAll(async () => {
  folder = await demoFolder()
})
afterAll(() => folder.remove())

const leave = "q"

it("opens full screen in a real terminal, shows the teams, and gives the terminal back on quit", async () => {
  const { CI: _, ...env } = process.env
  const terminal = new xterm.Terminal({ cols: 80, rows: 24, allowProposedApi: true })
  const child = spawn(process.execPath, [program, "--data", folder.path], {
    cols: 80,
    rows: 24,
    env: { ...env, TERM: "xterm-256color" }
  })
  let raw = ""
  const ended = new Promise<number>((done) => {
    child.onExit(({ exitCode }) => done(exitCode))
  })
  const screen = () =>
    Array.from({ length: 24 }, (_line, row) => terminal.buffer.active.getLine(row)?.translateToString(true) ?? "").join(
      "\n"
    )
  const shows = (words: string) =>
    new Promise<void>((done) => {
      const look = () => {
        if (screen().includes(words)) done()
      }
      child.onData(() => terminal.write("", look))
      look()
    })
  child.onData((data) => {
    raw += data
    terminal.write(data)
  })
  await shows("Northbrook")
  expect(screen()).toContain("PEERBRIDGE")
  child.write(leave)
  expect(await ended).toBe(0)
  expect(raw).toContain("\u001b[?1049h")
  expect(raw).toContain("\u001b[?1049l")
})
