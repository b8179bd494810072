import { Agent, request } from "node:http"

export interface Reply {
  readonly status: number
  readonly body: string
  readonly headers: NodeJS.Dict<string | Array<string>>
}

export interface Sending {
  readonly method?: "GET" | "POST"
  readonly cookie?: string
  readonly form?: string
}

/** A client that keeps its connections, so that what is measured is the server. */
export const httpClient = (address: string) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const origin = new URL(address).origin
  const send = (path: string, { cookie, form, method = "GET" }: Sending = {}): Promise<Reply> =>
    new Promise((done, failed) => {
      const outgoing = request(
        `${origin}${path}`,
        {
          agent,
          method,
          headers: {
            accept: "text/html",
            origin,
            ...(cookie === undefined ? {} : { cookie }),
            ...(form === undefined
              ? {}
              : { "content-type": "application/x-www-form-urlencoded", "content-length": Buffer.byteLength(form) })
          }
        },
        (incoming) => {
          const chunks: Array<Buffer> = []
          incoming.on("data", (chunk: Buffer) => chunks.push(chunk))
          incoming.on("end", () =>
            done({
              status: incoming.statusCode ?? 0,
              body: Buffer.concat(chunks).toString(),
              headers: incoming.headers
            })
          )
          incoming.on("error", failed)
        }
      )
      outgoing.on("error", failed)
      outgoing.end(form)
    })
  return { send, end: () => agent.destroy() }
}

/** The cookies a reply sets, as a request sends them back. */
export const cookiesOf = ({ headers }: Reply): string => {
  const set = headers["set-cookie"]
  return (Array.isArray(set) ? set : []).map((cookie) => cookie.split(";", 1)[0]).join("; ")
}

export interface Load {
  readonly perSecond: number
  /** Milliseconds each took, in no order. */
  readonly took: ReadonlyArray<number>
}

/** Some users, each doing one thing after the other until there is nothing left to do or the time is over. */
export const load = async (users: number, seconds: number, one: (turn: number) => Promise<boolean>): Promise<Load> => {
  const took: Array<number> = []
  let turn = 0
  const start = performance.now()
  const end = start + seconds * 1000
  await Promise.all(
    Array.from({ length: users }, async () => {
      while (performance.now() < end) {
        const began = performance.now()
        if (!(await one(turn++))) return
        took.push(performance.now() - began)
      }
    })
  )
  return { perSecond: took.length / ((performance.now() - start) / 1000), took }
}
