import { NotAllowed, NotSignedIn } from "@peerbridge/application/access/Actor"
import { AlreadySent, CodeUnknown, CodeUsed, RoundNotOpen } from "@peerbridge/application/answering/AnsweringErrors"
import { Conflict, NotFound, Refused, TooManyTries } from "@peerbridge/application/Errors"
import { ItemNotAsked } from "@peerbridge/domain/readiness/AnswerPack"
import { NoteMayIdentify, NoteTooLong } from "@peerbridge/domain/readiness/Note"
import { PoolRefused } from "@peerbridge/domain/readiness/release/poolUnits"
import {
  ConsensusConflict,
  ItemNotInRound,
  NobodyPresent,
  NotRevealedYet,
  ReasonMissing,
  WordsTooLong
} from "@peerbridge/domain/readiness/recordConsensus"
import { LevelNotOffered, NothingAnswered, ReasonNotOffered } from "@peerbridge/domain/readiness/Response"
import {
  BeforeItsTime,
  ClosingDateTooEarly,
  NobodyInvited,
  SmallGroupsUnheard,
  TooSoonAfterLastRound,
  WrongRoundState
} from "@peerbridge/domain/readiness/RoundErrors"
import { NothingToReview, ReviewNotDue } from "@peerbridge/domain/readiness/StageRecord"
import type { TRPCError } from "@trpc/server"
import { Schema } from "effect"

/** Everything a use case can refuse with: the same classes reach whoever calls. */
export const Failure = Schema.Union([
  AlreadySent,
  BeforeItsTime,
  ClosingDateTooEarly,
  CodeUnknown,
  CodeUsed,
  Conflict,
  ConsensusConflict,
  ItemNotAsked,
  ItemNotInRound,
  LevelNotOffered,
  NobodyInvited,
  NobodyPresent,
  NotAllowed,
  NoteMayIdentify,
  NoteTooLong,
  NotFound,
  NothingAnswered,
  NothingToReview,
  NotRevealedYet,
  NotSignedIn,
  PoolRefused,
  ReasonMissing,
  ReasonNotOffered,
  Refused,
  ReviewNotDue,
  RoundNotOpen,
  SmallGroupsUnheard,
  TooManyTries,
  TooSoonAfterLastRound,
  WordsTooLong,
  WrongRoundState
])
export type Failure = typeof Failure.Type

export const isFailure = Schema.is(Failure)
export const encodeFailure = Schema.encodeSync(Failure)

/** The one table from what went wrong to the code of the transport. A failure without a line here does not compile. */
export const codeOf = {
  AlreadySent: "CONFLICT",
  BeforeItsTime: "BAD_REQUEST",
  ClosingDateTooEarly: "BAD_REQUEST",
  CodeUnknown: "NOT_FOUND",
  CodeUsed: "CONFLICT",
  Conflict: "CONFLICT",
  ConsensusConflict: "CONFLICT",
  ItemNotAsked: "BAD_REQUEST",
  ItemNotInRound: "NOT_FOUND",
  LevelNotOffered: "BAD_REQUEST",
  NobodyInvited: "BAD_REQUEST",
  NobodyPresent: "BAD_REQUEST",
  NotAllowed: "FORBIDDEN",
  NoteMayIdentify: "BAD_REQUEST",
  NoteTooLong: "BAD_REQUEST",
  NotFound: "NOT_FOUND",
  NothingAnswered: "BAD_REQUEST",
  NothingToReview: "CONFLICT",
  NotRevealedYet: "CONFLICT",
  NotSignedIn: "UNAUTHORIZED",
  PoolRefused: "CONFLICT",
  ReasonMissing: "BAD_REQUEST",
  ReasonNotOffered: "BAD_REQUEST",
  Refused: "BAD_REQUEST",
  ReviewNotDue: "CONFLICT",
  RoundNotOpen: "CONFLICT",
  SmallGroupsUnheard: "BAD_REQUEST",
  TooManyTries: "TOO_MANY_REQUESTS",
  TooSoonAfterLastRound: "CONFLICT",
  WordsTooLong: "BAD_REQUEST",
  WrongRoundState: "CONFLICT"
} as const satisfies Record<Failure["_tag"], TRPCError["code"]>
