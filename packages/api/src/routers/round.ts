import { AgreeLevel, agreeLevel } from "@peerbridge/application/agreement/agree"
import { meeting } from "@peerbridge/application/agreement/meeting"
import { invitationsOf } from "@peerbridge/application/round/invitations"
import { OpenRound, startRound } from "@peerbridge/application/round/open"
import { roundOutlook, tryOpening } from "@peerbridge/application/round/outlook"
import { roundProgress } from "@peerbridge/application/round/progress"
import { RevealRound, showResults } from "@peerbridge/application/round/reveal"
import {
  ChangeClosingDate,
  CloseRound,
  draftRound,
  endRound,
  openAgain,
  postponeClosing,
  readRound,
  ReopenRound,
  roundNamed,
  RoundReference,
  roundsOf,
  SetUpRound,
  setUpRound
} from "@peerbridge/application/round/rounds"
import { EndShare, endShare, ShareResults, shareResults, sharesOf } from "@peerbridge/application/sharing/shares"
import type { TRPCRouterRecord } from "@trpc/server"
import { Schema } from "effect"
import { input } from "../input.ts"
import { procedure, run } from "../trpc.ts"

const Team = input(Schema.Struct({ team: Schema.NonEmptyString }))
const Id = input(Schema.Struct({ id: Schema.NonEmptyString }))
const Reference = input(RoundReference)

/** Setting up, inviting, opening, closing and revealing rounds; the meeting; sharing. */
export const roundRouter = {
  list: procedure.input(Team).query((call) => run(call, roundsOf(call.input.team))),
  get: procedure.input(Reference).query((call) => run(call, readRound(call.input))),
  named: procedure.input(Id).query((call) => run(call, roundNamed(call.input.id))),
  draft: procedure.input(Team).mutation((call) => run(call, draftRound(call.input.team))),
  setUp: procedure.input(input(SetUpRound)).mutation((call) => run(call, setUpRound(call.input))),
  outlook: procedure.input(Reference).query((call) => run(call, roundOutlook(call.input))),
  tryOpening: procedure.input(Reference).query((call) => run(call, tryOpening(call.input))),
  open: procedure.input(input(OpenRound)).mutation((call) => run(call, startRound(call.input))),
  postponeClosing: procedure.input(input(ChangeClosingDate)).mutation((call) => run(call, postponeClosing(call.input))),
  close: procedure.input(input(CloseRound)).mutation((call) => run(call, endRound(call.input))),
  reopen: procedure.input(input(ReopenRound)).mutation((call) => run(call, openAgain(call.input))),
  reveal: procedure.input(input(RevealRound)).mutation((call) => run(call, showResults(call.input))),
  invitations: procedure.input(Reference).query((call) => run(call, invitationsOf(call.input))),
  progress: procedure.input(Reference).query((call) => run(call, roundProgress(call.input))),
  meeting: procedure.input(Reference).query((call) => run(call, meeting(call.input))),
  agree: procedure.input(input(AgreeLevel)).mutation((call) => run(call, agreeLevel(call.input))),
  share: procedure.input(input(ShareResults)).mutation((call) => run(call, shareResults(call.input))),
  shares: procedure.input(Reference).query((call) => run(call, sharesOf(call.input))),
  endShare: procedure.input(input(EndShare)).mutation((call) => run(call, endShare(call.input)))
} satisfies TRPCRouterRecord
