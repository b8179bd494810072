import type { Actor } from "@peerbridge/application/access/Actor"
import { type Action, permissions } from "@peerbridge/application/access/Permission"
import { Role } from "@peerbridge/application/access/Role"
import { TRPCError } from "@trpc/server"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { appRouter } from "../src/appRouter.ts"
import { isFailure } from "../src/Failure.ts"
import { makeWorld } from "./story/world.ts"

/** Where a procedure is aimed at. */
interface Target {
  readonly organisation: string
  readonly team: string
  readonly teamId: string
  readonly roundId: string
}

/** Who may call: holders of an action there, anybody who is signed in, everybody, or only the operator of the console. */
type Admits = Action | "signed in" | "everybody" | "operator"

const round = ({ team }: Target) => ({ team, number: 1 })
const seen = (target: Target) => ({ ...round(target), version: 1 })
const setUp = {
  instrument: { id: "eip-peer-support-readiness", version: "1.0" },
  askedAt: "preparing",
  closesOn: "2099-01-01",
  groups: {},
  smallGroups: [],
  livedExperienceFromElsewhere: false
}
const consensus = {
  item: "respect",
  outcome: { _tag: "NoAgreement" },
  reason: "x",
  dissent: [],
  present: {},
  seenVersion: 0
}

/** Every procedure, with an input aimed at a target. A procedure that is not in the table fails the test. */
const table: Readonly<Record<string, { readonly admits: Admits; readonly input?: (target: Target) => unknown }>> = {
  "answering.welcome": { admits: "everybody", input: () => ({ code: "none" }) },
  "answering.start": { admits: "everybody", input: () => ({ code: "none" }) },
  "answering.resume": { admits: "everybody", input: () => ({ code: "none" }) },
  "answering.questionnaire": { admits: "everybody", input: () => ({ secret: "none" }) },
  "answering.save": { admits: "everybody", input: () => ({ secret: "none", item: "respect", answer: null }) },
  "answering.send": { admits: "everybody", input: () => ({ secret: "none", voiced: false }) },
  "answering.withdrawVoice": { admits: "everybody", input: () => ({ code: "none" }) },
  "organisation.checkSetUp": { admits: "everybody", input: () => ({ secret: "none" }) },
  "organisation.finishSetUp": { admits: "signed in", input: () => ({ secret: "none", organisation: "o", team: "t" }) },
  "organisation.create": { admits: "operator", input: () => ({ name: "A new trust" }) },
  "organisation.list": { admits: "everybody" },
  "organisation.get": { admits: "organisation.view", input: ({ organisation }) => ({ organisation }) },
  "organisation.rename": {
    admits: "organisation.manage",
    input: ({ organisation }) => ({ id: organisation, name: "A trust", version: 99 })
  },
  "organisation.members": { admits: "members.manage", input: ({ organisation }) => ({ organisation }) },
  "organisation.invite": {
    admits: "members.manage",
    input: ({ organisation }) => ({ organisation, team: null, role: "viewer" })
  },
  "organisation.removeMember": {
    admits: "members.manage",
    input: ({ organisation }) => ({ organisation, user: "nobody", team: null, role: "viewer" })
  },
  "organisation.openJoins": { admits: "members.manage", input: ({ organisation }) => ({ organisation }) },
  "organisation.takeBackJoin": {
    admits: "members.manage",
    input: ({ organisation }) => ({ organisation, id: "none" })
  },
  "organisation.readJoin": { admits: "everybody", input: () => ({ secret: "none" }) },
  "organisation.acceptJoin": { admits: "signed in", input: () => ({ secret: "none" }) },
  "organisation.publicAddress": { admits: "everybody" },
  "organisation.mayChangeAddress": { admits: "settings.manage", input: ({ organisation }) => ({ organisation }) },
  "organisation.setPublicAddress": {
    admits: "settings.manage",
    input: ({ organisation }) => ({ organisation, address: "https://peerbridge.trust.example" })
  },
  "organisation.audit": { admits: "audit.view", input: ({ organisation }) => ({ organisation }) },
  "organisation.across": { admits: "across.view", input: ({ organisation }) => ({ organisation }) },
  "organisation.pools": { admits: "across.view", input: ({ organisation }) => ({ organisation }) },
  "organisation.decidePool": {
    admits: "pools.decide",
    input: ({ organisation }) => ({ organisation, perspective: "carer", quarter: "2026-01-01" })
  },
  "team.list": { admits: "everybody" },
  "team.atAGlance": { admits: "everybody" },
  "team.get": { admits: "team.view", input: ({ team }) => ({ team }) },
  "team.create": { admits: "team.create", input: ({ organisation }) => ({ organisation, name: "Another team" }) },
  "team.rename": { admits: "team.manage", input: ({ team }) => ({ team, name: "A team", version: 99 }) },
  "team.askedFacts": { admits: "everybody" },
  "team.facts": { admits: "team.view", input: ({ team }) => ({ team }) },
  "team.recordFacts": { admits: "facts.record", input: ({ team }) => ({ team, version: 99, answers: [] }) },
  "token.whoAmI": { admits: "signed in" },
  "token.list": { admits: "signed in" },
  "token.create": { admits: "signed in", input: () => ({ name: "laptop" }) },
  "token.revoke": { admits: "signed in", input: () => ({ id: "none" }) },
  "round.list": { admits: "team.view", input: ({ team }) => ({ team }) },
  "round.get": { admits: "team.view", input: round },
  "round.named": { admits: "team.view", input: ({ roundId }) => ({ id: roundId }) },
  "round.draft": { admits: "round.manage", input: ({ team }) => ({ team }) },
  "round.setUp": { admits: "round.manage", input: (target) => ({ ...seen(target), version: 99, setUp }) },
  "round.outlook": { admits: "round.manage", input: round },
  "round.tryOpening": { admits: "round.manage", input: round },
  "round.open": { admits: "round.manage", input: seen },
  "round.postponeClosing": { admits: "round.manage", input: (target) => ({ ...seen(target), closesOn: "2099-01-01" }) },
  "round.close": { admits: "round.manage", input: seen },
  "round.reopen": { admits: "round.manage", input: (target) => ({ ...seen(target), closesOn: "2099-01-01" }) },
  "round.reveal": { admits: "round.manage", input: seen },
  "round.invitations": { admits: "round.manage", input: round },
  "round.progress": { admits: "round.manage", input: round },
  "round.meeting": { admits: "results.view", input: round },
  "round.agree": { admits: "level.agree", input: (target) => ({ ...round(target), consensus }) },
  "round.share": { admits: "results.share", input: (target) => ({ ...round(target), endsOn: "2099-01-01" }) },
  "round.shares": { admits: "results.share", input: round },
  "round.endShare": { admits: "results.share", input: (target) => ({ ...round(target), id: "none" }) },
  "results.overview": { admits: "results.view", input: ({ team }) => ({ team }) },
  "results.round": { admits: "results.view", input: round },
  "results.item": { admits: "results.view", input: (target) => ({ ...round(target), item: "respect" }) },
  "results.compare": { admits: "results.view", input: ({ team }) => ({ team, before: 1, after: 2 }) },
  "results.reviewStage": { admits: "stage.review", input: ({ team }) => ({ team }) },
  "results.shared": { admits: "everybody", input: () => ({ secret: "none" }) },
  "results.sharedItem": { admits: "everybody", input: () => ({ secret: "none", item: "respect" }) }
}

const world = makeWorld()
afterAll(() => world.end())
let own: Target
let sibling: Target
let foreign: Target

beforeAll(async () => {
  const make = async (organisation: string, name: string): Promise<Target> => {
    const team = await world.lead.team.create({ organisation, name })
    const draft = await world.lead.round.draft({ team: team.slug })
    return { organisation, team: team.slug, teamId: team.id, roundId: draft.id }
  }
  const northbrook = await world.lead.organisation.create({ name: "Northbrook" })
  const vale = await world.lead.organisation.create({ name: "Vale" })
  own = await make(northbrook.id, "Riverside")
  sibling = await make(northbrook.id, "Saltmarsh")
  foreign = await make(vale.id, "Thornbury")
})

/** Whether a call got past the question of who may: it may still be refused for what it asks. */
const isAdmitted = async (actor: Actor, path: string, target: Target): Promise<boolean> => {
  const [area = "", name = ""] = path.split(".")
  const areas: Readonly<Record<string, object>> = world.as(actor)
  const procedure: unknown = Reflect.get(areas[area] ?? {}, name)
  if (typeof procedure !== "function") throw new Error(`no procedure ${path}`)
  try {
    await procedure(table[path]?.input?.(target))
    return true
  } catch (thrown) {
    const failure = thrown instanceof TRPCError && isFailure(thrown.cause) ? thrown.cause : undefined
    if (failure === undefined) throw thrown
    const hidden = failure._tag === "NotFound" && ["team", "organisation", "round"].includes(failure.what)
    return !(failure._tag === "NotAllowed" || failure._tag === "NotSignedIn" || hidden)
  }
}

const person = (memberships: Extract<Actor, { _tag: "Person" }>["memberships"]): Actor => ({
  _tag: "Person",
  user: "u1",
  name: "Sam",
  email: "sam@example.org",
  memberships
})

const holds = (role: Role, admits: Admits, organisationWide: boolean): boolean =>
  admits === "everybody" ||
  admits === "signed in" ||
  (admits !== "operator" && permissions[admits].some((one) => one === role) && (organisationWide || isOfTeam(admits)))

/** Whether an action is about one team; the others are about an organisation, which a role in one team does not reach. */
const isOfTeam = (action: Action): boolean =>
  ![
    "organisation.view",
    "organisation.manage",
    "members.manage",
    "team.create",
    "across.view",
    "pools.decide",
    "audit.view",
    "settings.manage"
  ].includes(action)

describe("who may call what", () => {
  it("has a line for every procedure there is", () => {
    expect(Object.keys(table).toSorted()).toEqual(Object.keys(appRouter._def.procedures).toSorted())
  })

  it("admits nobody without a session, but to what everybody may", async () => {
    for (const [path, { admits }] of Object.entries(table)) {
      expect([path, await isAdmitted({ _tag: "Nobody" }, path, own)]).toEqual([path, admits === "everybody"])
    }
  })

  it.each(Role.literals)("lets a %s of the organisation do what the table says in each of its teams", async (role) => {
    for (const [path, { admits }] of Object.entries(table)) {
      for (const target of [own, sibling]) {
        const actor = person([{ organisation: own.organisation, team: null, role }])
        expect([path, await isAdmitted(actor, path, target)]).toEqual([path, holds(role, admits, true)])
      }
    }
  })

  it.each(Role.literals)("lets a %s of one team do it in that team only", async (role) => {
    for (const [path, { admits }] of Object.entries(table)) {
      const actor = person([{ organisation: own.organisation, team: own.teamId, role }])
      expect([path, await isAdmitted(actor, path, own)]).toEqual([path, holds(role, admits, false)])
      const free = admits === "everybody" || admits === "signed in"
      expect([path, await isAdmitted(actor, path, sibling)]).toEqual([path, free])
    }
  })

  it.each(Role.literals)("lets a %s do nothing in another organisation", async (role) => {
    for (const [path, { admits }] of Object.entries(table)) {
      const actor = person([{ organisation: own.organisation, team: null, role }])
      const free = admits === "everybody" || admits === "signed in"
      expect([path, await isAdmitted(actor, path, foreign)]).toEqual([path, free])
    }
  })
})
