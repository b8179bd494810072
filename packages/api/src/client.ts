import { createTRPCClient, httpBatchLink, type TRPCClient, TRPCClientError } from "@trpc/client"
import { Option, Schema } from "effect"
import type { AppRouter } from "./appRouter.ts"
import { Failure } from "./Failure.ts"

/** The API as a program calls it: the same whether it runs here or on a server. */
export type Client = TRPCClient<AppRouter>

/** The API of a running server, as the owner of a personal access token. */
export const remoteClient = (address: string, token: string): Client =>
  createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({ url: `${address.replace(/\/+$/, "")}/api/trpc`, headers: { authorization: `Bearer ${token}` } })
    ]
  })

const decode = Schema.decodeUnknownOption(Failure)

/** The failure a call ended with, as the class it was; none when it was something else: no connection, a defect. */
export const failureOf = (thrown: unknown): Option.Option<Failure> => {
  if (!(thrown instanceof TRPCClientError)) return Option.none()
  const data: unknown = thrown.data
  return typeof data === "object" && data !== null && "failure" in data ? decode(data.failure) : Option.none()
}
