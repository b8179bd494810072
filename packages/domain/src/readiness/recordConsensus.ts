import { Equal, Result, Schema } from "effect"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { Slug } from "../Slug.ts"
import { Consensus, Dissent, longestWords, mostDissent, Present, wasPresent } from "./Consensus.ts"
import { Level } from "./Level.ts"
import type { Round } from "./Round.ts"

/** What a facilitator saves: the outcome, and the version they were looking at (0 = nothing recorded yet). */
export const RecordConsensus = Schema.Struct({
  item: Slug,
  outcome: Schema.TaggedUnion({ AgreedLevel: { level: Level }, NoAgreement: {} }),
  reason: Schema.String,
  evidence: Schema.optionalKey(Schema.String),
  /** As typed, of any length, so that what is too long is refused in words rather than as an input of the wrong shape. */
  dissent: Schema.Array(Schema.Struct({ ...Dissent.fields, text: Schema.String })).check(
    Schema.isMaxLength(mostDissent)
  ),
  present: Present,
  seenVersion: Schema.Natural
})
export type RecordConsensus = typeof RecordConsensus.Type

/** Levels are agreed about results that everyone could see. */
export class NotRevealedYet extends Schema.TaggedError<NotRevealedYet>()("NotRevealedYet", {}) {
  override get message() {
    return "The results of this round are not shown yet. Close the round and show its results, then agree levels."
  }
}

/** A meeting settles only what the round asked. */
export class ItemNotInRound extends Schema.TaggedError<ItemNotInRound>()("ItemNotInRound", { item: Slug }) {
  override get message() {
    return `“${this.item}” was not asked in this round. Choose a question from its results.`
  }
}

/** A level that a meeting settled comes with a reason. */
export class ReasonMissing extends Schema.TaggedError<ReasonMissing>()("ReasonMissing", {}) {
  override get message() {
    return "Say in a sentence why the meeting settled on this."
  }
}

/** One of the texts of a meeting is longer than it may be, by `over` characters. */
export class WordsTooLong extends Schema.TaggedError<WordsTooLong>()("WordsTooLong", {
  part: Schema.Literals(["reason", "evidence", "dissent"]),
  over: Schema.Natural
}) {
  override get message() {
    const what = { reason: "The reason", evidence: "What shows it", dissent: "A view that differs" }[this.part]
    return `${what} is ${this.over} ${this.over === 1 ? "character" : "characters"} too long. It can be up to ${longestWords[this.part]} characters`
  }
}

/** A meeting had somebody in it: gates ask whose voice was heard. */
export class NobodyPresent extends Schema.TaggedError<NobodyPresent>()("NobodyPresent", {}) {
  override get message() {
    return "Say which groups were in the meeting, and how many of each."
  }
}

/** Somebody saved first. Both versions are here; nothing was overwritten. */
export class ConsensusConflict extends Schema.TaggedError<ConsensusConflict>()("ConsensusConflict", {
  stored: Consensus,
  yours: Consensus,
  /** Who saved first, by name, where that is known. */
  changedBy: Schema.optionalKey(Schema.String)
}) {
  override get message() {
    return `${this.changedBy ?? "Someone"} changed this while you were writing. See both, then choose.`
  }
}

/** Why what a meeting settled may not be kept as it is. */
export type ConsensusRefused =
  NotRevealedYet | ItemNotInRound | ReasonMissing | WordsTooLong | NobodyPresent | ConsensusConflict

/** The round a meeting talks about, and what is recorded already. */
export interface ConsensusContext {
  readonly round: Round
  /** Number of that round in its team. */
  readonly number: number
  /** Ids of the items the round asked. */
  readonly items: ReadonlyArray<string>
  /** What is recorded for the item in this round. */
  readonly stored: Consensus | undefined
  readonly today: CalendarDate
}

/**
 * Records what a meeting settled on one item: a level, or no agreement, with its reason and who was there. Only on a
 * revealed round. Answers and pictures stay as they are; the outcome belongs to this round. Saying the same again changes
 * nothing and is no conflict: what is stored comes back, with its version.
 */
export const recordConsensus = (
  command: RecordConsensus,
  { items, number, round, stored, today }: ConsensusContext
): Result.Result<Consensus, ConsensusRefused> => {
  const { item, outcome } = command
  if (round._tag !== "Revealed") return Result.fail(new NotRevealedYet())
  if (!items.includes(item)) return Result.fail(new ItemNotInRound({ item }))
  const reason = asKept(command.reason)
  if (reason === "") return Result.fail(new ReasonMissing())
  const evidence = asKept(command.evidence ?? "")
  const dissent = command.dissent.map((one) => ({ ...one, text: asKept(one.text) })).filter(({ text }) => text !== "")
  const tooLong = firstTooLong([
    ["reason", reason],
    ["evidence", evidence],
    ...dissent.map(({ text }) => ["dissent", text] as const)
  ])
  if (tooLong !== undefined) return Result.fail(tooLong)
  const storedVersion = stored?.version ?? 0
  const kept = {
    item,
    round: number,
    on: today,
    reason,
    ...(evidence === "" ? {} : { evidence }),
    dissent,
    present: command.present,
    version: storedVersion + 1
  }
  const consensus: Consensus =
    outcome._tag === "AgreedLevel"
      ? { _tag: "AgreedLevel", ...kept, level: outcome.level }
      : { _tag: "NoAgreement", ...kept }
  if (wasPresent(consensus).length === 0) return Result.fail(new NobodyPresent())
  if (stored !== undefined && saysTheSame(stored, consensus)) return Result.succeed(stored)
  if (stored !== undefined && command.seenVersion !== storedVersion) {
    return Result.fail(new ConsensusConflict({ stored, yours: consensus }))
  }
  return Result.succeed(consensus)
}

/** A form sends two characters for each line end, of which its own count knows one. */
const asKept = (typed: string): string => typed.replaceAll("\r\n", "\n").trim()

const firstTooLong = (texts: ReadonlyArray<readonly [keyof typeof longestWords, string]>): WordsTooLong | undefined => {
  for (const [part, text] of texts) {
    const over = text.length - longestWords[part]
    if (over > 0) return new WordsTooLong({ part, over })
  }
  return undefined
}

/** Whether two records of a meeting differ in nothing but their version and day. */
const saysTheSame = (stored: Consensus, given: Consensus): boolean =>
  Equal.equals({ ...stored, version: given.version, on: given.on }, given)
