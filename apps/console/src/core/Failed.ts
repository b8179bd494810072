import { failureOf } from "@peerbridge/api/client"
import { TRPCClientError } from "@trpc/client"
import { Option, Schema } from "effect"
import { type ExitCode, exitCode } from "./exitCode.ts"

/** A command or an action came to nothing: what to tell the person, and how the program ends. */
export class Failed extends Schema.TaggedError<Failed>()("Failed", {
  message: Schema.String,
  exit: Schema.Literals([1, 2, 4, 5, 6, 69]),
  /** What is there now and what was to be written, when somebody else was first. */
  conflict: Schema.optionalKey(Schema.Struct({ theirs: Schema.Json, yours: Schema.Json }))
}) {}

/** Misuse of the command line, or of the console. */
export const misused = (message: string): Failed => new Failed({ message, exit: exitCode.usage })

/** What a call to the API ended with. Without an answer of the API behind it, the server is not there. */
export const failedCall = (thrown: unknown): Failed => {
  if (thrown instanceof Failed) return thrown
  if (!(thrown instanceof TRPCClientError)) return new Failed({ message: messageOf(thrown), exit: exitCode.failed })
  const code = codeOf(thrown.data)
  if (code === undefined) return new Failed({ message: unreachable(thrown), exit: exitCode.serverUnavailable })
  const conflict = Option.flatMap(failureOf(thrown), (failure) =>
    failure._tag === "Conflict" ? Option.some({ theirs: failure.theirs, yours: failure.yours }) : Option.none()
  )
  return new Failed({
    message: thrown.message,
    exit: byCode[code] ?? exitCode.failed,
    ...(Option.isSome(conflict) ? { conflict: conflict.value } : {})
  })
}

const byCode: Readonly<Record<string, Exclude<ExitCode, 0 | 130>>> = {
  UNAUTHORIZED: exitCode.notAllowed,
  FORBIDDEN: exitCode.notAllowed,
  NOT_FOUND: exitCode.notFound,
  CONFLICT: exitCode.conflict
}

const codeOf = (data: unknown): string | undefined =>
  typeof data === "object" && data !== null && "code" in data && typeof data.code === "string" ? data.code : undefined

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))

const unreachable = ({ cause }: Error): string => {
  const reason = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
  const code = reason instanceof Error && "code" in reason ? String(reason.code) : undefined
  return code === undefined
    ? "What answered is not a Peerbridge server. Check the address given with --server."
    : `The server does not answer (${code}). Check the address given with --server, and that it runs.`
}
