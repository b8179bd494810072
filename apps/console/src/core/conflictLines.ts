import { roundStateNames } from "@peerbridge/domain/readiness/Round"
import { Option, Schema } from "effect"

/** What may be told of a version: a name, or how far a round is. How many were invited is in it, too, and is never printed. */
const Told = Schema.Struct({
  name: Schema.optionalKey(Schema.String),
  round: Schema.optionalKey(Schema.Struct({ _tag: Schema.Literals(["Draft", "Open", "Closed", "Revealed"]) }))
})
const decode = Schema.decodeUnknownOption(Told)

/** Both sides of a conflict, so that a person can choose: what is there now, and what was to be written. */
export const conflictLines = ({
  theirs,
  yours
}: {
  readonly theirs: unknown
  readonly yours: unknown
}): ReadonlyArray<string> => [`There now: ${told(theirs)}`, `You wanted: ${told(yours)}`]

const told = (version: unknown): string =>
  Option.match(decode(version), {
    onNone: () => "something else",
    onSome: ({ name, round }) => name ?? (round === undefined ? "something else" : roundStateNames[round._tag])
  })
