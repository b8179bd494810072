import { Effect } from "effect"
import { failedCall } from "../core/Failed.ts"
import type { Session } from "../core/Session.ts"
import { openSession } from "./openSession.ts"
import { options } from "./peerbridge.ts"
import { printJson, printLines } from "./print.ts"

/** A command that reads: what it asks the API, and how the answer is printed. */
export interface Reading<A> {
  readonly read: (session: Session) => Promise<A>
  readonly lines: (answer: A, session: Session) => ReadonlyArray<string>
  readonly json: (answer: A) => unknown
}

/** Opens, asks, prints, closes. */
export const reading = <A>({ json, lines, read }: Reading<A>) =>
  Effect.scoped(
    Effect.gen(function* () {
      const given = yield* options
      const session = yield* openSession(given, { changes: false })
      const answer = yield* Effect.tryPromise({ try: () => read(session), catch: failedCall })
      yield* given.json ? printJson(json(answer)) : printLines(lines(answer, session), session.look.ascii)
    })
  )
