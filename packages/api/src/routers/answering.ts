import { resume, startAnswering, unlessGuessing } from "@peerbridge/application/answering/draft"
import { welcome } from "@peerbridge/application/answering/invitation"
import { questionnaire, SaveAnswer, saveAnswer } from "@peerbridge/application/answering/questionnaire"
import { SendAnswers, sendAnswers, withdrawVoice } from "@peerbridge/application/answering/send"
import type { TRPCRouterRecord } from "@trpc/server"
import { Schema } from "effect"
import { input } from "../input.ts"
import { procedure, run } from "../trpc.ts"

const Code = input(Schema.Struct({ code: Schema.String }))
const Secret = input(Schema.Struct({ secret: Schema.String }))

/** What a respondent does, without an account: every call carries a code of theirs. */
export const answeringRouter = {
  welcome: procedure.input(Code).query((call) => run(call, welcome(call.input.code, call.ctx.address))),
  start: procedure.input(Code).mutation((call) => run(call, startAnswering(call.input.code, call.ctx.address))),
  resume: procedure.input(Code).mutation((call) => run(call, resume(call.input.code, call.ctx.address))),
  questionnaire: procedure
    .input(Secret)
    .query((call) => run(call, unlessGuessing(call.ctx.address, questionnaire(call.input.secret)))),
  save: procedure
    .input(input(SaveAnswer))
    .mutation((call) => run(call, unlessGuessing(call.ctx.address, saveAnswer(call.input)))),
  send: procedure
    .input(input(SendAnswers))
    .mutation((call) => run(call, unlessGuessing(call.ctx.address, sendAnswers(call.input)))),
  withdrawVoice: procedure.input(Code).mutation((call) => run(call, withdrawVoice(call.input.code, call.ctx.address)))
} satisfies TRPCRouterRecord
