import {
  CompareRounds,
  comparison,
  ItemReference,
  itemPage,
  overview,
  results,
  reviewStage,
  sharedItemPage,
  sharedResults
} from "@peerbridge/application/results/results"
import { RoundReference } from "@peerbridge/application/round/rounds"
import type { TRPCRouterRecord } from "@trpc/server"
import { Schema } from "effect"
import { input } from "../input.ts"
import { procedure, run } from "../trpc.ts"

const Team = input(Schema.Struct({ team: Schema.NonEmptyString }))

/** Where a team stands, what a round showed, and how two rounds differ. */
export const resultsRouter = {
  overview: procedure.input(Team).query((call) => run(call, overview(call.input.team))),
  round: procedure.input(input(RoundReference)).query((call) => run(call, results(call.input))),
  item: procedure.input(input(ItemReference)).query((call) => run(call, itemPage(call.input))),
  compare: procedure.input(input(CompareRounds)).query((call) => run(call, comparison(call.input))),
  reviewStage: procedure.input(Team).mutation((call) => run(call, reviewStage(call.input.team))),
  shared: procedure
    .input(input(Schema.Struct({ secret: Schema.String })))
    .query((call) => run(call, sharedResults(call.input.secret))),
  sharedItem: procedure
    .input(input(Schema.Struct({ secret: Schema.String, item: Schema.NonEmptyString })))
    .query((call) => run(call, sharedItemPage(call.input.secret, call.input.item)))
} satisfies TRPCRouterRecord
