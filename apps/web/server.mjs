// Starts Peerbridge: settings, one address, /healthz from the app, a clean stop. `node apps/web/server.mjs [--demo]`
//
//   HOST             what to bind to (127.0.0.1: this machine only)
//   PORT             which port (3000)
//   PUBLIC_ADDRESS   what people type, when it is not this machine: https://peerbridge.example.nhs.uk
//   PEERBRIDGE_DATA  where everything is kept (the folder `data` of the repository)

import { existsSync } from "node:fs"
import { createServer } from "node:http"
import { isIP } from "node:net"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

const say = (line) => process.stdout.write(`${line}\n`)

const giveUp = (...lines) => {
  process.stderr.write(`${lines.join("\n")}\n`)
  process.exit(1)
}

if (Number(process.versions.node.split(".")[0]) < 24) {
  giveUp(
    `Peerbridge needs Node.js 24 or newer; this is ${process.versions.node}.`,
    "It brings its own: start it with `npx pnpm@12 start`, or put Node.js 24 first on the PATH."
  )
}

const here = fileURLToPath(new URL(".", import.meta.url))
const handlerFile = new URL("./build/handler.js", import.meta.url)
if (!existsSync(handlerFile))
  giveUp("Peerbridge has not been built yet. Start it with `npx pnpm@12 start`, which builds it first.")

const unknown = process.argv.slice(2).filter((argument) => argument !== "--demo")
if (unknown.length > 0) giveUp(`Unknown option ${unknown[0]}. The only one is --demo, which shows made-up teams.`)
const demo = process.argv.includes("--demo")

const host = process.env.HOST || "127.0.0.1"
const port = Number(process.env.PORT || 3000)
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  giveUp(`PORT must be a number from 0 to 65535; it is "${process.env.PORT}".`)

/** The address people type, settled before the app is loaded, which makes its links from it. */
const settleAddress = (given, actualPort) => {
  if (given === undefined || given === "") {
    const anywhere = ["0.0.0.0", "::"].includes(host) || isLoopback(host)
    return new URL(`http://${anywhere ? "localhost" : isIP(host) === 6 ? `[${host}]` : host}:${actualPort}`)
  }
  const address = URL.canParse(given) ? new URL(given) : undefined
  if (address === undefined || !["http:", "https:"].includes(address.protocol) || address.pathname !== "/") {
    giveUp(`PUBLIC_ADDRESS must look like https://peerbridge.example.nhs.uk, without a path; it is "${given}".`)
  }
  return address
}

const isLoopback = (name) =>
  ["localhost", "::1", "[::1]"].includes(name) || (isIP(name) === 4 && name.startsWith("127."))

/** The demonstration never shares a folder with a team's own data. */
const dataFolder = () => {
  const root = join(here, "../..")
  if (demo)
    return process.env.PEERBRIDGE_DATA ? join(resolve(process.env.PEERBRIDGE_DATA), "demo") : join(root, "data-demo")
  return process.env.PEERBRIDGE_DATA ? resolve(process.env.PEERBRIDGE_DATA) : join(root, "data")
}

let handle
let stopping = false

const server = createServer(async (request, response) => {
  if (stopping) {
    response.setHeader("connection", "close")
    if (request.url === "/healthz") return response.writeHead(503).end("stopping\n")
  }
  response.setHeader("x-content-type-options", "nosniff")
  // A forged header must not decide which site this is: SvelteKit takes protocol and host from these two alone.
  const asked = request.headers.host ?? ""
  const local = isLoopback(address.hostname) && URL.canParse(`http://${asked}`) ? new URL(`http://${asked}`) : undefined
  request.headers["x-app-proto"] = address.protocol.slice(0, -1)
  request.headers["x-app-host"] =
    local && isLoopback(local.hostname) && local.port === address.port ? local.host : address.host
  const next = await handle
  next(request, response, () => response.writeHead(404).end())
})

server.on("error", (error) => {
  if (error.code === "EADDRINUSE") {
    giveUp(
      `Port ${port} is in use, perhaps by Peerbridge itself. Choose another one:`,
      `  PORT=${port + 1} npx pnpm@12 start`
    )
  }
  if (error.code === "EACCES")
    giveUp(`This account may not use port ${port}. Choose one above 1023: PORT=3000 npx pnpm@12 start`)
  if (error.code === "EADDRNOTAVAIL")
    giveUp(`HOST is ${host}, which is not an address of this machine. Use 0.0.0.0 for all of them.`)
  throw error
})

await new Promise((listening) => server.listen(port, host, listening))

const address = settleAddress(process.env.PUBLIC_ADDRESS, server.address().port)
process.env.PUBLIC_ADDRESS = address.origin
process.env.PEERBRIDGE_DATA = dataFolder()
process.env.PROTOCOL_HEADER = "x-app-proto"
process.env.HOST_HEADER = "x-app-host"
process.env.NODE_ENV ||= "production"
if (demo) process.env.PEERBRIDGE_DEMO = "1"

const stop = (signal) => {
  if (stopping) process.exit(1)
  stopping = true
  server.close(() => {
    // The app closes its database on this event; then nothing is left to wait for.
    process.emit("sveltekit:shutdown", signal)
    setTimeout(() => process.exit(0), 5_000).unref()
  })
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 10_000).unref()
}
process.on("SIGTERM", stop)
process.on("SIGINT", stop)

handle = import(handlerFile.href).then((module) => module.handler)
await handle.catch((error) => {
  process.stderr.write(`Peerbridge could not start with its data in ${process.env.PEERBRIDGE_DATA}.\n`)
  console.error(error)
  process.exit(1)
})

say(`Peerbridge${demo ? ", with made-up teams," : ""} is running: ${address.origin}`)
say(`Listening on ${host}, port ${server.address().port}. Data: ${process.env.PEERBRIDGE_DATA}`)
if (isLoopback(address.hostname) && !isLoopback(host)) {
  say("Other machines can reach it, but not use it yet: set PUBLIC_ADDRESS to the address people will type.")
}
