import type { Failure } from "@peerbridge/api/Failure"
import type { Answers } from "@peerbridge/domain/readiness/Answer"
import { error, redirect, type RequestEvent } from "@sveltejs/kit"
import { api } from "../context.ts"
import { failureOf } from "../failure.ts"
import { type Asked, itemsAsked } from "./questionView.ts"
import { keepSent, secretOnDevice, sentOnDevice } from "./respondentCookies.ts"

/**
 * The draft on this device with all its questions. Without one, people are sent where they can go on: to the thank-you page
 * if they have just sent it, else to where a code is typed.
 */
export const draftOnDevice = async (event: RequestEvent) => {
  const secret = secretOrAway(event)
  const questionnaire = await api(event)
    .answering.questionnaire({ secret })
    .catch((thrown: unknown) => stop(event, thrown))
  return { secret, ...questionnaire }
}

/** The secret of the draft on this device; without one, people are sent where they can go on. */
export const secretOrAway = (event: RequestEvent): string =>
  secretOnDevice(event.cookies) ?? redirect(303, sentOnDevice(event.cookies) === undefined ? "/a?missing" : "/a/sent")

/** Where a draft is taken up: its first question without an answer, or the check page if all have one. */
export const nextQuestion = (draft: Asked & { readonly answers: Answers }): string => {
  const first = itemsAsked(draft).findIndex(({ id }) => draft.answers[id] === undefined)
  return first === -1 ? "/a/check" : `/a/answer/${first + 1}`
}

/** What a page of its own says: the code is unknown, used up, or the round takes no answers. */
const statuses: { readonly [Tag in Failure["_tag"]]?: number } = {
  CodeUnknown: 404,
  CodeUsed: 410,
  RoundNotOpen: 410,
  TooManyTries: 429
}

/** Ends a request whose draft or invitation cannot go on, with a page that says why; anything unexpected goes on as it is. */
export const stop = (event: RequestEvent, thrown: unknown): never => {
  const failure = failureOf(thrown)
  if (failure?._tag === "AlreadySent") {
    keepSent(event, { closesOn: "", withdrawCode: undefined })
    redirect(303, "/a/sent")
  }
  // the draft behind the cookie was deleted when the results were shown; nobody typed a code that could be wrong
  if (failure?._tag === "CodeUnknown" && failure.kind === "resume") redirect(303, "/a?missing")
  const status = failure && statuses[failure._tag]
  if (failure === undefined || status === undefined) throw thrown
  error(status, failure.message)
}
