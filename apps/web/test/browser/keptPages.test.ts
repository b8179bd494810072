import { startWebServer, type WebServer } from "@peerbridge/testing/webServer"
import { afterAll, beforeAll, expect, it } from "vitest"

let server: WebServer
beforeAll(async () => {
  server = await startWebServer({ demo: true })
})
afterAll(() => server.stop())

const read = async (path: string, cookie = "") => {
  const reply = await fetch(`${server.address}${path}`, { headers: { cookie, accept: "text/html" } })
  return { reply, html: await reply.text() }
}

it("writes a page of content once for each name at its top, and shows nobody the name of another", async () => {
  const signedIn = await fetch(`${server.address}/sign-in?/demo`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: server.address, accept: "text/html" },
    body: new URLSearchParams()
  })
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0])
    .join("; ")
  for (const path of ["/what-we-ask", "/content/courses"]) {
    const first = await read(path, cookie)
    const nobody = await read(path)
    const again = await read(path, cookie)
    expect(first.html).toContain("Sam Okafor")
    expect(nobody.html).not.toContain("Sam Okafor")
    expect(again.html).toBe(first.html)
    for (const name of ["content-security-policy", "x-frame-options", "cache-control", "content-type"])
      expect(again.reply.headers.get(name)).toBe(first.reply.headers.get(name))
    expect(again.reply.headers.get("cache-control")).toBe("no-store")
  }
})
