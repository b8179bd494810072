import { RecordFacts, askedFacts, facts, recordFacts } from "@peerbridge/application/facts/facts"
import { teamsAtAGlance } from "@peerbridge/application/team/teamsAtAGlance"
import { CreateTeam, createTeam, myTeams, RenameTeam, renameTeam, teamFor } from "@peerbridge/application/team/teams"
import type { TRPCRouterRecord } from "@trpc/server"
import { Schema } from "effect"
import { input } from "../input.ts"
import { procedure, run } from "../trpc.ts"

const Slug = input(Schema.Struct({ team: Schema.NonEmptyString }))

/** Teams, and what is already true of them. */
export const teamRouter = {
  list: procedure.query((call) => run(call, myTeams())),
  atAGlance: procedure.query((call) => run(call, teamsAtAGlance())),
  get: procedure.input(Slug).query((call) => run(call, teamFor("team.view", call.input.team))),
  create: procedure.input(input(CreateTeam)).mutation((call) => run(call, createTeam(call.input))),
  rename: procedure.input(input(RenameTeam)).mutation((call) => run(call, renameTeam(call.input))),
  askedFacts: procedure.query(() => askedFacts),
  facts: procedure.input(Slug).query((call) => run(call, facts(call.input.team))),
  recordFacts: procedure.input(input(RecordFacts)).mutation((call) => run(call, recordFacts(call.input)))
} satisfies TRPCRouterRecord
