import { startWebServer, type WebServer } from "@peerbridge/testing/webServer"
import { afterAll, beforeAll, expect, it } from "vitest"

let server: WebServer
beforeAll(async () => {
  server = await startWebServer({ demo: true })
})
afterAll(() => server.stop())

const signIn = async (): Promise<string> => {
  const reply = await fetch(`${server.address}/sign-in?/demo`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: server.address, accept: "text/html" },
    body: new URLSearchParams()
  })
  return reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";", 1)[0])
    .join("; ")
}

/** The addresses of this server that a page leads to, without what stands after #. */
const leadsTo = (html: string, from: string): ReadonlyArray<string> =>
  [...html.matchAll(/<a\b[^>]*?\bhref="([^"]+)"/g)].flatMap(([, href = ""]) => {
    const found = new URL(href.replaceAll("&amp;", "&"), `${server.address}${from}`)
    return found.origin === server.address ? [`${found.pathname}${found.search}`] : []
  })

/** Pages of one kind need not all be read: the same page for another question, part or round. */
const kindOf = (path: string): string =>
  path
    .replace(/\/items\/[^/]+/, "/items/:item")
    .replace(/\/agree\/(?!summary)[^/]+/, "/agree/:item")
    .replace(/\/logic-model\/[^/]+/, "/logic-model/:node")

it("leads from the start page and a team's pages to no page that is not there", async () => {
  const cookie = await signIn()
  const waiting = ["/", "/teams"]
  const seen = new Set(waiting)
  const kinds = new Map<string, number>()
  const broken: Array<string> = []
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const reply = await fetch(`${server.address}${path}`, {
      headers: { cookie, accept: "text/html" },
      redirect: "manual"
    })
    if (reply.status >= 400) broken.push(`${path} answers ${reply.status}`)
    const isPage = reply.status === 200 && (reply.headers.get("content-type") ?? "").startsWith("text/html")
    for (const next of isPage ? leadsTo(await reply.text(), path) : []) {
      const kind = kindOf(next)
      const read = kinds.get(kind) ?? 0
      if (seen.has(next) || (kind !== next && read >= 2)) continue
      seen.add(next)
      kinds.set(kind, read + 1)
      waiting.push(next)
    }
  }
  expect(broken).toEqual([])
  expect(seen.size).toBeGreaterThan(40)
})
