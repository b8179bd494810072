import { createTRPCClient, localLink } from "@trpc/client"
import { type AppRouter, appRouter } from "./appRouter.ts"
import type { Client } from "./client.ts"
import type { Context } from "./Context.ts"

/** The API in this process. Apart from the client of a server, which must not load every use case to speak to one. */
export const localClient = (context: Context): Client =>
  createTRPCClient<AppRouter>({
    links: [localLink({ router: appRouter, createContext: () => Promise.resolve(context) })]
  })
