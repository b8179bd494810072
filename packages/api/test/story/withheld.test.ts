import { afterAll, describe, expect, it } from "vitest"
import { appRouter } from "../../src/appRouter.ts"
import { answerAt, closeAndReveal, draftAt, makeWorld, openTeam, type World } from "./world.ts"

const world = makeWorld()
afterAll(() => world.end())

/** Queries that say nothing of a round's answers: who is there, what is asked, and what a code opens. */
const notOfAnswers: ReadonlyArray<string> = [
  "answering.welcome",
  "answering.questionnaire",
  "organisation.checkSetUp",
  "organisation.get",
  "organisation.list",
  "organisation.mayChangeAddress",
  "organisation.members",
  "organisation.openJoins",
  "organisation.publicAddress",
  "organisation.readJoin",
  "team.askedFacts",
  "team.get",
  "team.list",
  "token.list",
  "token.whoAmI",
  "round.named",
  // needs a second round, at least eight weeks later; it reads what these read
  "results.compare"
]

/** Everything else changes something: a new procedure must be put in one of the three. */
const changes: ReadonlyArray<string> = [
  ...["resume", "save", "send", "start", "withdrawVoice"].map((name) => `answering.${name}`),
  ...[
    "acceptJoin",
    "create",
    "decidePool",
    "finishSetUp",
    "invite",
    "removeMember",
    "rename",
    "setPublicAddress",
    "takeBackJoin"
  ].map((name) => `organisation.${name}`),
  ...["agree", "close", "draft", "endShare", "open", "postponeClosing", "reopen", "reveal", "setUp", "share"].map(
    (name) => `round.${name}`
  ),
  ...["create", "recordFacts", "rename"].map((name) => `team.${name}`),
  ...["create", "revoke"].map((name) => `token.${name}`),
  "results.reviewStage"
]

type Opened = Awaited<ReturnType<typeof openTeam>>

/** Everything the queries of a team's rounds tell, by the name of the query. */
const everythingTold = async ({ lead, respondent }: World, { organisation, reference }: Opened) => {
  const { results } = await lead.results.round(reference)
  const { path } = await lead.round.share({ ...reference, endsOn: inAMonth })
  const secret = path.slice("/s/".length)
  const { number } = await lead.round.draft({ team: reference.team })
  const next = { ...reference, number }
  const ofItems = <A>(read: (item: string) => Promise<A>) => Promise.all(results.items.map(({ item }) => read(item.id)))
  return {
    "organisation.audit": (await lead.organisation.audit({ organisation: organisation.id })).entries.map(
      ({ after, before, did }) => ({ did, before, after })
    ),
    "organisation.across": await lead.organisation.across({ organisation: organisation.id }),
    "organisation.pools": await lead.organisation.pools({ organisation: organisation.id }),
    "team.atAGlance": (await lead.team.atAGlance()).filter(({ team }) => team.slug === reference.team),
    "team.facts": await lead.team.facts({ team: reference.team }),
    "round.list": await lead.round.list({ team: reference.team }),
    "round.get": await lead.round.get(reference),
    "round.outlook": await lead.round.outlook(next),
    "round.tryOpening": await lead.round.tryOpening(next).catch(String),
    "round.invitations": (await lead.round.invitations(reference)).groups,
    "round.progress": await lead.round.progress(reference),
    "round.meeting": await lead.round.meeting(reference),
    "round.shares": await lead.round.shares(reference),
    "results.overview": await lead.results.overview({ team: reference.team }),
    "results.round": await lead.results.round(reference),
    "results.item": await ofItems((item) => lead.results.item({ ...reference, item })),
    "results.shared": await respondent.results.shared({ secret }),
    "results.sharedItem": await ofItems((item) => respondent.results.sharedItem({ secret, item }))
  }
}

const inAMonth = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

/** What is drawn for each team anew, and says nothing: ids, and the team's own name. */
const alike = (told: unknown, name: string) =>
  JSON.stringify(told)
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "id")
    .replaceAll(new RegExp(name.replaceAll(" ", "."), "gi"), "name")

type Level = 0 | 1 | 2 | 3 | 4

/** What the people of the groups that stay too small do. */
interface Small {
  readonly users: ReadonlyArray<Level>
  readonly workers: ReadonlyArray<Level>
  /** Managers who write and never send. */
  readonly begun?: number
  /** The last peer support worker chooses to be heard by role, at this level. */
  readonly voice?: Level
}

/** A round of clinicians who are shown and answer the same each time, and small groups that do not. */
const toldOf = async (name: string, { begun = 0, users, voice, workers }: Small) => {
  const opened = await openTeam(world, name, { clinician: 6, "service-user": 7, "peer-support-worker": 3, manager: 2 })
  const { codesOf, reference } = opened
  const whileOpen = async () => ({
    progress: await world.lead.round.progress(reference),
    round: await world.lead.round.get(reference),
    invited: (await world.lead.round.invitations(reference)).groups
  })
  for (const [person, code] of codesOf("clinician").entries())
    await answerAt(world, code, person < 3 ? 1 : 3, { note: "shown" })
  for (const [person, level] of users.entries())
    await answerAt(world, codesOf("service-user")[person] ?? "", level, { note: `note ${level}` })
  for (const [person, level] of workers.entries())
    await answerAt(world, codesOf("peer-support-worker")[person] ?? "", level)
  if (voice !== undefined) await answerAt(world, codesOf("peer-support-worker")[2] ?? "", voice, { voiced: true })
  for (const code of codesOf("manager").slice(0, begun)) await draftAt(world, code, 4, "never sent")
  const open = await whileOpen()
  await closeAndReveal(world, reference)
  const told = { open, ...(await everythingTold(world, opened)) }
  return Object.fromEntries(Object.entries(told).map(([query, answer]) => [query, alike(answer, name)]))
}

/** The names of the queries that tell two teams different things. */
const differing = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>) =>
  Object.keys(one).filter((query) => one[query] !== other[query])

describe("answers of a group that is not shown, neither heard by role nor added up", () => {
  it("change no byte of any query, whatever they are and if there are none", async () => {
    const nobody = await toldOf("Ashby", { users: [], workers: [] })
    const queries = Object.keys(appRouter._def.procedures).filter((name) => !changes.includes(name))
    expect([...Object.keys(nobody).filter((name) => name !== "open"), ...notOfAnswers].toSorted()).toEqual(
      queries.toSorted()
    )
    expect(differing(nobody, await toldOf("Birch", { users: [4, 4, 4, 4], workers: [0, 0, 0], begun: 2 }))).toEqual([])
    expect(differing(nobody, await toldOf("Cedar", { users: [0, 2, 4], workers: [3], begun: 1 }))).toEqual([])
  })

  it("change nothing beside a voice of the same group: whether another answered is not told", async () => {
    const alone = await toldOf("Firwood", { users: [], workers: [], voice: 2 })
    expect(differing(alone, await toldOf("Gorse", { users: [], workers: [0, 4], voice: 2 }))).toEqual([])
    expect(differing(alone, await toldOf("Hazel", { users: [], workers: [2], voice: 2 }))).toEqual([])
  })

  it("would be seen here if there were one more of them", async () => {
    const four = await toldOf("Dogwood", { users: [1, 1, 1, 1], workers: [] })
    const five = await toldOf("Elmfield", { users: [1, 1, 1, 1, 1], workers: [] })
    expect(differing(four, five)).toEqual(
      expect.arrayContaining(["results.item", "results.round", "results.shared", "round.outlook"])
    )
  })
})
