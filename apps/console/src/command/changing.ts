import { Effect } from "effect"
import { failedCall, misused } from "../core/Failed.ts"
import type { Session } from "../core/Session.ts"
import { openSession, type Opening } from "./openSession.ts"
import { options } from "./peerbridge.ts"
import { printJson, printLines, say } from "./print.ts"
import { Process } from "./Process.ts"

/** A command that changes something. */
export interface Changing<Seen, A> extends Pick<Opening, "make"> {
  /** What it looks at first, and what it is asked about. */
  readonly see: (session: Session) => Promise<Seen>
  /** The question to agree to, for what cannot just be taken back. */
  readonly asks?: { readonly yes: boolean; readonly question: (seen: Seen) => ReadonlyArray<string> }
  readonly change: (session: Session, seen: Seen) => Promise<A>
  readonly lines: (done: A, session: Session) => ReadonlyArray<string>
  readonly json: (done: A) => unknown
  /** What else a person should know, beside the data. */
  readonly note?: (done: A) => string
}

/** Opens, looks, asks if need be, changes, prints, closes. */
export const changing = <Seen, A>({ asks, change, json, lines, make = false, note, see }: Changing<Seen, A>) =>
  Effect.scoped(
    Effect.gen(function* () {
      const given = yield* options
      const session = yield* openSession(given, { changes: true, make })
      const seen = yield* Effect.tryPromise({ try: () => see(session), catch: failedCall })
      if (asks !== undefined && !asks.yes) yield* agree(asks.question(seen))
      const done = yield* Effect.tryPromise({ try: () => change(session, seen), catch: failedCall })
      yield* given.json ? printJson(json(done)) : printLines(lines(done, session))
      if (note !== undefined) yield* say(note(done))
    })
  )

/** Puts a question whose answer is no unless somebody says yes. Without anybody to ask, `--yes` has to say it. */
export const agree = Effect.fn("agree")(function* (question: ReadonlyArray<string>) {
  const answer = yield* put([...question, "Do it? [y/N] "])
  if (!/^y(es)?$/i.test(answer.trim())) return yield* misused("Nothing was changed.")
})

/** Asks for a name to be typed out, for what cannot be taken back at all. */
export const typeOut = Effect.fn("typeOut")(function* (question: ReadonlyArray<string>, name: string) {
  const answer = yield* put([...question, `Type ${name} to do it: `])
  if (answer.trim() !== name) return yield* misused("Nothing was changed.")
})

const put = Effect.fnUntraced(function* (lines: ReadonlyArray<string>) {
  const { ask, canAsk } = yield* Process
  if (!canAsk) return yield* misused("Add --yes to do this where nobody can be asked.")
  return yield* Effect.tryPromise({ try: (signal) => ask(lines.join("\n"), signal), catch: failedCall })
})
