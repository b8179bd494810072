import { roundStateNames } from "@peerbridge/domain/readiness/Round"
import { invitedGroups } from "@peerbridge/domain/readiness/RoundSetUp"
import { Argument, Command } from "effect/cli"
import type { StoredRoundOut } from "../core/outputs.ts"
import { gateColumns, gateRow } from "../core/places/gates.ts"
import { groupColumns } from "../core/places/groups.ts"
import { gatesAhead, groupRows, type RoundDetail, roundDetail } from "../core/places/round.ts"
import { closingLines, type NamedRound, showingLines } from "../core/places/roundActions.ts"
import { closing, roundColumns, roundRow } from "../core/places/rounds.ts"
import { stageHead } from "../core/places/stageHead.ts"
import type { Session } from "../core/Session.ts"
import { changing } from "./changing.ts"
import { roundNamed } from "./named.ts"
import { table } from "./print.ts"
import { reading } from "./reading.ts"
import { yes } from "./peerbridge.ts"
import { comparisonText, resultsText } from "./resultsText.ts"

const team = Argument.String("team").pipe(Argument.withDescription("Its address, like riverside-ei"))
const round = Argument.String("round").pipe(Argument.withDescription("Team and number, like riverside-ei/2, or its id"))
const numbered = (name: string, words: string) => Argument.Int(name).pipe(Argument.withDescription(words))

/** A round for scripts. How many people of a group were invited is left out: of small groups that would tell too much. */
const roundJson = ({ id, number, round: { setUp, ...state }, version }: StoredRoundOut) => {
  const { groups: _, ...rest } = setUp
  return { id, number, version, ...state, state: state._tag, setUp: { ...rest, groups: invitedGroups(setUp) } }
}

const list = Command.make("list", { team }, (given) =>
  reading({
    read: ({ client }) => client.round.list.query({ team: given.team }),
    lines: ({ rounds }, { look }) =>
      table(
        roundColumns,
        rounds.map((stored) => roundRow(stored, look)),
        "No round yet."
      ),
    json: ({ rounds }) => ({ items: rounds.map(roundJson) })
  })
).pipe(Command.withDescription("The rounds of a team, the newest first"))

const detailJson = ({ gates, groups, k, stage, stored, team: of }: RoundDetail) => ({
  team: { name: of.name, slug: of.slug },
  ...roundJson(stored),
  k: k ?? null,
  groups:
    groups._tag === "Standing"
      ? groups.standings
      : groups.invited.map((perspective) => ({
          _tag: "Invited",
          perspective,
          progress: groups.progress.find((one) => one.perspective === perspective)?.progress ?? null
        })),
  stage,
  gates
})

const show = Command.make("show", { round }, (given) =>
  reading({
    read: async (session) => {
      const { number, team: slug } = await roundNamed(session, given.round)
      return roundDetail(session, slug, number)
    },
    lines: (detail, { look }) => [
      `${detail.team.name}, round ${detail.stored.number}: ${roundStateNames[detail.stored.round._tag].toLowerCase()}, closing day ${closing(detail.stored)}`,
      stageHead(detail.stage, look),
      "",
      ...table(groupColumns, groupRows(detail, look), "Nobody is invited yet."),
      "",
      ...table(
        gateColumns,
        gatesAhead(detail).map((gate) => gateRow(gate, look)),
        "Every stage is reached."
      )
    ],
    json: detailJson
  })
).pipe(Command.withDescription("A round: its groups, and the gates it bears on"))

const results = Command.make("results", { round }, (given) =>
  reading({
    read: async (session) => session.client.results.round.query(await roundNamed(session, given.round)),
    lines: (out, { look }) => resultsText(out, look),
    json: (out) => out
  })
).pipe(Command.withDescription("The results of a round: the same figures as the web page shows"))

const compare = Command.make(
  "compare",
  {
    team,
    before: numbered("before", "Number of the earlier round"),
    after: numbered("after", "Number of the later round")
  },
  (given) =>
    reading({
      read: ({ client }) => client.results.compare.query(given),
      lines: (out, { look }) => comparisonText(out, look),
      json: (out) => out
    })
).pipe(Command.withDescription("What changed between two rounds of a team, and what cannot be compared"))

const seen =
  (text: string) =>
  async (session: Session): Promise<NamedRound> =>
    session.client.round.get.query(await roundNamed(session, text))

const referenceOf = ({ stored, team: of }: NamedRound) => ({
  team: of.slug,
  number: stored.number,
  version: stored.version
})

const close = Command.make("close", { round, yes }, (given) =>
  changing({
    see: seen(given.round),
    asks: {
      yes: given.yes,
      question: (one) => [`Close round ${one.stored.number} of ${one.team.name}?`, ...closingLines(one)]
    },
    change: ({ client }, one) => client.round.close.mutate(referenceOf(one)),
    lines: (stored) => [roundStateNames[stored.round._tag]],
    json: roundJson
  })
).pipe(Command.withDescription("End answering; nothing shows yet"))

const reveal = Command.make("reveal", { round, yes }, (given) =>
  changing({
    see: seen(given.round),
    asks: {
      yes: given.yes,
      question: (one) => [`Show the results of round ${one.stored.number} of ${one.team.name}?`, ...showingLines(one)]
    },
    change: ({ client }, one) => client.round.reveal.mutate(referenceOf(one)),
    lines: (stored) => [roundStateNames[stored.round._tag]],
    json: roundJson
  })
).pipe(Command.withDescription("Show the results of a closed round, once and for ever"))

export const roundCommand = Command.make("round").pipe(
  Command.withDescription("Rounds of questions, and their results"),
  Command.withSubcommands([list, show, results, compare, close, reveal])
)
