import { Result, Schema } from "effect"
import { NoteFindingKind, noteFindingNames, noteFindings } from "../readiness/noteCheck.ts"

const Found = Schema.Struct({ kind: NoteFindingKind, text: Schema.String, at: Schema.Natural })

/**
 * The text may say who somebody is. The writer takes it out or, for a name or a date, says that it picks nobody out.
 */
export class MayPickSomeoneOut extends Schema.TaggedError<MayPickSomeoneOut>()("MayPickSomeoneOut", {
  findings: Schema.NonEmptyArray(Found)
}) {
  override get message() {
    const kinds = [...new Set(this.findings.map(({ kind }) => noteFindingNames[kind]))]
    return `This may hold ${kinds.join(" and ")}: take it out, or confirm that it picks nobody out`
  }
}

/** Numbers and addresses that belong to one person are taken out, never confirmed: nothing kept here needs them. */
const neverKept: ReadonlySet<NoteFindingKind> = new Set(["nhs-number", "phone-number", "email-address"])

/**
 * The text, once nothing in it is left to look at: each name or date the check found is in `confirmed`, word for word.
 * The check knows patterns only; people still read what they write.
 */
export const identityChecked = (
  text: string,
  confirmed: ReadonlyArray<string>
): Result.Result<string, MayPickSomeoneOut> => {
  const [first, ...rest] = noteFindings(text).filter(
    (finding) => neverKept.has(finding.kind) || !confirmed.includes(finding.text)
  )
  return first === undefined ? Result.succeed(text) : Result.fail(new MayPickSomeoneOut({ findings: [first, ...rest] }))
}
