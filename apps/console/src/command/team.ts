import { gateStateNames } from "@peerbridge/domain/readiness/GateState"
import { Argument, Command, Flag } from "effect/cli"
import type { GateOut } from "../core/outputs.ts"
import { factColumns, factRow } from "../core/places/facts.ts"
import { gateColumns, gateRow, sourceOf } from "../core/places/gates.ts"
import { atRiskHead, stageHead } from "../core/places/stageHead.ts"
import { teamColumns, teamRow } from "../core/places/teams.ts"
import { changing } from "./changing.ts"
import { organisationNamed } from "./named.ts"
import { table } from "./print.ts"
import { reading } from "./reading.ts"

const team = Argument.String("team").pipe(Argument.withDescription("Its address, like riverside-ei"))
const name = Argument.String("name").pipe(Argument.withDescription("What it is called"))
const organisation = Flag.String("organisation").pipe(
  Flag.withMetavar("name"),
  Flag.withDescription("Its name or id; not needed when there is only one"),
  Flag.optional
)

const addressed = { id: "address", title: "Address", min: 10 }

const list = Command.make("list", {}, () =>
  reading({
    read: ({ client }) => client.team.atAGlance.query(),
    lines: (teams, { look }) =>
      table(
        [...teamColumns, addressed],
        teams.map((one) => {
          const row = teamRow(one, look)
          return { ...row, cells: [...row.cells, one.team.slug] }
        }),
        "No teams yet."
      ),
    json: (items) => ({ items })
  })
).pipe(Command.withDescription("Every team with its stage, its round and what it needs"))

const show = Command.make("show", { team }, (given) =>
  reading({
    read: ({ client }) => client.results.overview.query({ team: given.team }),
    lines: (overview, { look }) => {
      const held = overview.stage.holdingBack.map(({ gate }) => gate.id)
      const gates = overview.gates.filter(({ gate }) => held.includes(gate.id))
      return [
        overview.team.name,
        stageHead(overview.stage, look),
        ...atRiskHead(overview.stage),
        "",
        ...table(
          gateColumns,
          gates.map((gate) => gateRow(gate, look)),
          "No gate holds it back."
        ),
        "",
        ...(overview.stage.nextStep === undefined ? [] : [`Next: ${overview.stage.nextStep}`]),
        `Rounds shown: ${overview.revealed.map(({ number }) => number).join(", ") || "none"}`
      ]
    },
    json: (overview) => overview
  })
).pipe(Command.withDescription("Where a team stands, and what holds it back"))

const create = Command.make("create", { name, organisation }, (given) =>
  changing({
    see: (session) => organisationNamed(session, given.organisation),
    change: ({ client }, { id }) => client.team.create.mutate({ organisation: id, name: given.name }),
    lines: ({ slug }) => [slug],
    json: (created) => created,
    note: (created) => `${created.name} is added. Its address stays ${created.slug}, also when it is renamed.`
  })
).pipe(Command.withDescription("Add a team; prints its address"))

const rename = Command.make("rename", { team, name }, (given) =>
  changing({
    see: ({ client }) => client.team.get.query({ team: given.team }),
    change: ({ client }, { version }) => client.team.rename.mutate({ team: given.team, name: given.name, version }),
    lines: (after) => [after.name],
    json: (after) => after
  })
).pipe(Command.withDescription("Give a team another name; its address stays"))

const facts = Command.make("facts", { team }, (given) =>
  reading({
    read: async ({ client }) => ({
      asked: await client.team.askedFacts.query(),
      recorded: await client.team.facts.query({ team: given.team })
    }),
    lines: ({ asked, recorded }) =>
      table(
        factColumns,
        asked.map((one) => factRow(one, recorded)),
        "Nothing is asked."
      ),
    json: ({ asked, recorded }) => ({
      version: recorded.version,
      items: asked.map((one) => ({ ...one, ...(recorded.answers[one.gate] ?? { answer: null }) }))
    })
  })
).pipe(Command.withDescription("What is ticked under “What is already true?”"))

const gateLines = ({ gate, state, words }: GateOut): ReadonlyArray<string> => [
  "",
  `${gate.title}: ${gateStateNames[state].toLowerCase()}`,
  `  Why: ${words.reason}`,
  `  ${state === "Met" ? "What could change it" : "Next"}: ${state === "Met" ? words.change : gate.nextStep}`,
  `  Source: ${sourceOf(gate.provenance)}`
]

const gates = Command.make(
  "gates",
  {
    team,
    why: Flag.Boolean("why").pipe(
      Flag.withDescription("Each with its reason, its next step and its source"),
      Flag.withDefault(false),
      Flag.withoutNegation
    )
  },
  (given) =>
    reading({
      read: ({ client }) => client.results.overview.query({ team: given.team }),
      lines: (overview, { look }) => [
        overview.team.name,
        stageHead(overview.stage, look),
        "",
        ...table(
          gateColumns,
          overview.gates.map((gate) => gateRow(gate, look)),
          "No gates."
        ),
        ...(given.why ? overview.gates.flatMap(gateLines) : [])
      ],
      json: (overview) => ({ stage: overview.stage, items: overview.gates })
    })
).pipe(Command.withDescription("Every gate, and how it stands"))

export const teamCommand = Command.make("team").pipe(
  Command.withDescription("Teams, and where they stand"),
  Command.withSubcommands([list, show, create, rename, facts, gates])
)
