import type { Failure } from "@peerbridge/api/Failure"
import { redirect, type RequestEvent } from "@sveltejs/kit"
import { TRPCError } from "@trpc/server"
import type { Problems } from "../forms/problems.ts"
import { failureOf } from "./failure.ts"
import { signInPath } from "./person.ts"

/** The control each failure of a form belongs to; those not named stand in the summary without a link. */
export type FieldOf = { readonly [Tag in Failure["_tag"]]?: string }

/**
 * For actions: what a use case refused, as problems of the form. Somebody whose session has ended is sent to sign in. Redirects
 * and whatever nobody expected go on as they are.
 */
export const problemsOf = (event: RequestEvent, thrown: unknown, fields: FieldOf = {}): Problems => {
  const failure = failureOf(thrown)
  if (failure === undefined) return problemsOfInput(thrown)
  if (failure._tag === "NotSignedIn") redirect(303, signInPath(event.url))
  if (failure._tag === "Refused") return { [fields.Refused ?? failure.field]: failure.message }
  return { [fields[failure._tag] ?? ""]: failure.message }
}

interface Issue {
  readonly message: string
  readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined
}

const hasIssues = (cause: unknown): cause is { readonly issues: ReadonlyArray<Issue> } =>
  typeof cause === "object" && cause !== null && "issues" in cause && Array.isArray(cause.issues)

/** What did not fit the schema of a procedure, by the first name on its path. */
const problemsOfInput = (thrown: unknown): Problems => {
  if (!(thrown instanceof TRPCError) || thrown.code !== "BAD_REQUEST" || !hasIssues(thrown.cause)) throw thrown
  return Object.fromEntries(
    thrown.cause.issues.map(({ message, path = [] }) => {
      const [first] = path
      return [String(typeof first === "object" ? first.key : (first ?? "")), message]
    })
  )
}
