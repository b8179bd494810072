import {
  CreateOrganisation,
  createOrganisation,
  myOrganisations,
  organisation,
  RenameOrganisation,
  renameOrganisation
} from "@peerbridge/application/organisation/organisations"
import {
  acceptJoin,
  InviteMember,
  inviteMember,
  members,
  openJoins,
  readJoin,
  RemoveMember,
  removeMember,
  TakeBackJoin,
  takeBackJoin
} from "@peerbridge/application/organisation/members"
import { checkSetUp, FinishSetUp, finishSetUp } from "@peerbridge/application/organisation/setUp"
import {
  mayChangeAddress,
  publicAddress,
  SetPublicAddress,
  setPublicAddress
} from "@peerbridge/application/settings/publicAddress"
import { DecidePool, poolsOf, putTogether } from "@peerbridge/application/across/pools"
import { teamsAcross } from "@peerbridge/application/across/teamsAcross"
import { auditPage } from "@peerbridge/application/audit/auditPage"
import type { TRPCRouterRecord } from "@trpc/server"
import { Effect, Option, Schema } from "effect"
import { procedure, run } from "../trpc.ts"
import { input } from "../input.ts"

const Id = input(Schema.Struct({ organisation: Schema.NonEmptyString }))
const Secret = input(Schema.Struct({ secret: Schema.String }))

/** First set-up, organisations, the people in them, and settings. */
export const organisationRouter = {
  checkSetUp: procedure.input(Secret).query((call) => run(call, checkSetUp(call.input.secret))),
  finishSetUp: procedure.input(input(FinishSetUp)).mutation((call) => run(call, finishSetUp(call.input))),
  list: procedure.query((call) => run(call, myOrganisations())),
  get: procedure.input(Id).query((call) => run(call, organisation(call.input.organisation))),
  create: procedure.input(input(CreateOrganisation)).mutation((call) => run(call, createOrganisation(call.input))),
  rename: procedure.input(input(RenameOrganisation)).mutation((call) => run(call, renameOrganisation(call.input))),
  members: procedure.input(Id).query((call) => run(call, members(call.input.organisation))),
  invite: procedure.input(input(InviteMember)).mutation((call) => run(call, inviteMember(call.input))),
  removeMember: procedure.input(input(RemoveMember)).mutation((call) => run(call, removeMember(call.input))),
  openJoins: procedure.input(Id).query((call) => run(call, openJoins(call.input.organisation))),
  takeBackJoin: procedure.input(input(TakeBackJoin)).mutation((call) => run(call, takeBackJoin(call.input))),
  readJoin: procedure.input(Secret).query((call) => run(call, readJoin(call.input.secret))),
  acceptJoin: procedure.input(Secret).mutation((call) => run(call, acceptJoin(call.input.secret))),
  publicAddress: procedure.query((call) => run(call, Effect.map(publicAddress(), Option.getOrNull))),
  mayChangeAddress: procedure.input(Id).query((call) => run(call, mayChangeAddress(call.input.organisation))),
  setPublicAddress: procedure
    .input(input(SetPublicAddress))
    .mutation((call) => run(call, setPublicAddress(call.input))),
  across: procedure.input(Id).query((call) => run(call, teamsAcross(call.input.organisation))),
  pools: procedure.input(Id).query((call) => run(call, poolsOf(call.input.organisation))),
  decidePool: procedure.input(input(DecidePool)).mutation((call) => run(call, putTogether(call.input))),
  audit: procedure
    .input(input(Schema.Struct({ organisation: Schema.NonEmptyString, before: Schema.optionalKey(Schema.Natural) })))
    .query((call) => run(call, auditPage(call.input.organisation, call.input.before)))
} satisfies TRPCRouterRecord
