import { answeringRouter } from "./routers/answering.ts"
import { organisationRouter } from "./routers/organisation.ts"
import { resultsRouter } from "./routers/results.ts"
import { roundRouter } from "./routers/round.ts"
import { teamRouter } from "./routers/team.ts"
import { tokenRouter } from "./routers/token.ts"
import { createCallerFactory, router } from "./trpc.ts"

/** Everything Peerbridge can be asked, by web pages, the console and scripts alike. */
export const appRouter = router({
  answering: answeringRouter,
  organisation: organisationRouter,
  results: resultsRouter,
  round: roundRouter,
  team: teamRouter,
  token: tokenRouter
})
export type AppRouter = typeof appRouter

export const createCaller = createCallerFactory(appRouter)
