import { createTRPCClient, httpBatchLink } from "@trpc/client"
import type { AppRouter } from "./appRouter.ts"

/** The API of a running server, as the owner of a personal access token. */
export const remoteClient = (address: string, token: string) =>
  createTRPCClient<AppRouter>({
    links: [httpBatchLink({ url: `${address.replace(/\/+$/, "")}/api/trpc`, headers: { authorization: `Bearer ${token}` } })]
  })
