import { Schema } from "effect"
import { Slug } from "../Slug.ts"
import { Level } from "./Level.ts"
import type { Perspective } from "./Perspective.ts"

/** Why a question does not apply to the person who answers. Chosen from a list, never free text. */
export const NotApplicableReason = Schema.Literals(["not-in-my-role", "not-started-here", "not-for-me", "other"])
export type NotApplicableReason = typeof NotApplicableReason.Type

/** The reasons as a respondent reads them. */
export const notApplicableReasonNames: Readonly<Record<NotApplicableReason, string>> = {
  "not-in-my-role": "It is not part of my role",
  "not-started-here": "It has not started here",
  "not-for-me": "It is not for me",
  other: "Another reason"
}

/** The reasons offered to a perspective, in order: service users and carers have no role in the service. */
export const notApplicableReasonsFor = (perspective: Perspective): ReadonlyArray<NotApplicableReason> =>
  perspective === "service-user" || perspective === "carer"
    ? ["not-for-me", "not-started-here", "other"]
    : ["not-in-my-role", "not-started-here", "other"]

/**
 * What a respondent may say to an item: a described level, or one of two ways to give none. Leaving it out (no entry)
 * is a fourth thing, `unanswered`. None of the three silences is ever read as zero.
 */
export const Answer = Schema.TaggedUnion({
  Level: { level: Level },
  DontKnow: {},
  NotApplicable: { reason: NotApplicableReason }
})
export type Answer = typeof Answer.Type

/** What one person said, by item id. No entry = unanswered. */
export const Answers = Schema.Record(Slug, Answer)
export type Answers = Readonly<Record<string, Answer>>
