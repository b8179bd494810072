import { startWebServer, type WebServer } from "@peerbridge/testing/webServer"
import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { peerbridge, program } from "./support/program.ts"

let server: WebServer
let token = ""

/** Signs in to the made-up trust and makes a token on the account page, as a person does. */
const makeToken = async (): Promise<string> => {
  const post = (path: string, form: Readonly<Record<string, string>>, cookie = "") =>
    fetch(`${server.address}${path}`, {
      method: "POST",
      redirect: "manual",
      headers: { origin: server.address, accept: "text/html", cookie },
      body: new URLSearchParams(form)
    })
  const signedIn = await post("/sign-in?/demo", {})
  const session = signedIn.headers.getSetCookie().map((line) => line.split(";", 1)[0])
  const account = await post("/account?/token", { "token-name": "a script" }, session.join("; "))
  return /pbt_[a-z0-9]+/.exec(await account.text())?.[0] ?? "no token was shown"
}

beforeAll(async () => {
  server = await startWebServer({ demo: true })
  token = await makeToken()
})
afterAll(() => server.stop())

const remote = (secret: string, ...args: ReadonlyArray<string>) =>
  spawnSync(process.execPath, [program, "--server", server.address, ...args], {
    encoding: "utf8",
    env: { ...process.env, PEERBRIDGE_TOKEN: secret }
  })

describe("on a running server, with a personal access token", () => {
  it("prints to the byte what it prints on the data folder", () => {
    const results = ["round", "results", "riverside-early-intervention-team/2", "--json"]
    const here = peerbridge("--data", join(server.data, "demo"), ...results)
    const there = remote(token, ...results)
    expect([there.status, there.stderr]).toEqual([0, ""])
    expect(there.stdout).toBe(here.out)
    expect(remote(token, "team", "list").stdout).toMatch(/Saltmarsh Early Intervention team.*Ready to welcome/)
  })

  it("changes what its owner may change, and says who did", () => {
    const renamed = remote(token, "team", "rename", "thornbury-early-intervention-team", "Thornbury and Hale team")
    expect([renamed.status, renamed.stderr]).toEqual([0, ""])
    const { out } = peerbridge("--data", join(server.data, "demo"), "team", "list")
    expect(out).toContain("Thornbury and Hale team")
  })

  it("refuses a token that does not work, and says what to do", () => {
    const { status, stderr, stdout } = remote("pbt_nothing", "team", "list")
    expect([status, stdout]).toEqual([4, ""])
    expect(stderr).toContain("make a new one under your account")
  })

  it("leaves backups to the machine that holds the data", () => {
    const { status, stderr } = remote(token, "backup", "copy.sqlite")
    expect(status).toBe(2)
    expect(stderr).toContain("This works on the machine that holds the data")
  })
})
