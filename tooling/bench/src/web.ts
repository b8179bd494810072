import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { startWebServer } from "@peerbridge/testing/webServer"
import { cookiesOf, httpClient, load } from "./load.ts"
import { type Line, line, quantile } from "./measure.ts"
import { seedDrafts } from "./seedDrafts.ts"

const floorEntry = fileURLToPath(new URL("../floor/build/index.js", import.meta.url))

/** The bare SvelteKit page and form action, on a port and a database of its own. */
const startFloor = async () => {
  const folder = await mkdtemp(join(tmpdir(), "peerbridge-floor-"))
  const port = 20_000 + (process.pid % 20_000)
  const server = spawn(process.execPath, [floorEntry], {
    env: {
      ...process.env,
      HOST: "127.0.0.1",
      PORT: String(port),
      FLOOR_DATA: join(folder, "floor.sqlite"),
      NODE_ENV: "production"
    },
    stdio: ["ignore", "pipe", "inherit"]
  })
  await once(server.stdout, "data")
  return {
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.kill("SIGTERM")
      await once(server, "exit")
      await rm(folder, { recursive: true, force: true })
    }
  }
}

const must = (status: number, wanted: number, what: string): void => {
  if (status !== wanted) throw new Error(`${what} answered ${status}, not ${wanted}`)
}

const answers = Array.from({ length: 40 }, (_, item) => `q${item}=${item % 5}`).join("&")

const seconds = 4

const floorBench = async () => {
  const floor = await startFloor()
  const client = httpClient(floor.address)
  try {
    const page = async () => {
      must((await client.send("/")).status, 200, "the floor's page")
      return true
    }
    await load(4, 1, page)
    const pages = await load(4, seconds, page)
    const send = async () => {
      await page()
      must((await client.send("/", { method: "POST", form: answers })).status, 303, "the floor's form")
      must((await client.send("/thanks")).status, 200, "the floor's thank-you page")
      return true
    }
    await load(4, 1, send)
    const sends = await load(4, seconds, send)
    return { pages, sends }
  } finally {
    client.end()
    await floor.stop()
  }
}

const oursBench = async () => {
  const server = await startWebServer({ demo: true })
  const client = httpClient(server.address)
  try {
    const { secrets } = await seedDrafts(join(server.data, "demo"), 6_000)
    const signedIn = await client.send("/sign-in?/demo", { method: "POST", form: "" })
    const session = cookiesOf(signedIn)
    const page = async () => {
      must((await client.send("/what-we-ask", { cookie: session })).status, 200, "What we ask and why")
      return true
    }
    await load(4, 1, page)
    const pages = await load(4, seconds, page)
    const send = async (turn: number) => {
      const secret = secrets[turn]
      if (secret === undefined) return false
      const cookie = `peerbridge-draft=${encodeURIComponent(secret)}`
      must((await client.send("/a/check", { cookie })).status, 200, "the check page")
      const sent = await client.send("/a/check", { cookie, method: "POST", form: "" })
      must(sent.status, 303, "sending")
      must((await client.send("/a/sent", { cookie: cookiesOf(sent) })).status, 200, "the thank-you page")
      return true
    }
    let used = 0
    const next = (from: number) => (turn: number) => {
      used = Math.max(used, from + turn + 1)
      return send(from + turn)
    }
    await load(4, 1, next(0))
    const sends = await load(4, seconds, next(used))
    return { pages, sends }
  } finally {
    client.end()
    await server.stop()
  }
}

/** Pages and submissions of the web app against the bare floor, in one run. */
export const webBench = async (): Promise<ReadonlyArray<Line>> => {
  const floor = await floorBench()
  const ours = await oursBench()
  return [
    line("floor: pages of 40 items a second", floor.pages.perSecond, "", { least: 0 }),
    line(
      "“What we ask and why”, signed in : floor's pages",
      (100 * ours.pages.perSecond) / floor.pages.perSecond,
      " %",
      { least: 25 }
    ),
    line("floor: submissions a second", floor.sends.perSecond, "", { least: 0 }),
    line(
      "final send, check page to thank-you page : floor's",
      (100 * ours.sends.perSecond) / floor.sends.perSecond,
      " %",
      { least: 30 }
    ),
    line("final send, 4 users, p95", quantile(ours.sends.took, 0.95), " ms", { most: 30 })
  ]
}
