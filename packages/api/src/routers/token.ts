import { whoAmI } from "@peerbridge/application/access/whoAmI"
import { CreateToken, createToken, myTokens, revokeToken } from "@peerbridge/application/tokens/tokens"
import type { TRPCRouterRecord } from "@trpc/server"
import { Schema } from "effect"
import { input } from "../input.ts"
import { procedure, run } from "../trpc.ts"

/** Personal access tokens for the console, and whom one speaks for. */
export const tokenRouter = {
  whoAmI: procedure.query((call) => run(call, whoAmI())),
  list: procedure.query((call) => run(call, myTokens())),
  create: procedure.input(input(CreateToken)).mutation((call) => run(call, createToken(call.input))),
  revoke: procedure
    .input(input(Schema.Struct({ id: Schema.NonEmptyString })))
    .mutation((call) => run(call, revokeToken(call.input.id)))
} satisfies TRPCRouterRecord
