import { Array, Result } from "effect"
import type { Slug } from "../Slug.ts"
import type { LineChoice, LocalChoices } from "./LocalChoices.ts"
import { ChosenTwice, NotInTemplate, OtherTemplate } from "./RolePackRefused.ts"
import { linesOf, listsOf, type PackLine, type PackList, type RolePackTemplate } from "./RolePackTemplate.ts"

/** Choices that fit a template: every id is known, and each line is decided once at most. */
export const checkChoices = (
  template: RolePackTemplate,
  choices: LocalChoices
): Result.Result<LocalChoices, OtherTemplate | NotInTemplate | ChosenTwice> => {
  const { added, lines, localResources, template: made, trustSections } = choices
  if (made.id !== template.id || made.version !== template.version)
    return Result.fail(new OtherTemplate({ chosen: named(made), given: named(template) }))
  const unknown = [
    ...missingFrom(
      linesOf(template),
      lines.map(({ line }) => line)
    ),
    ...missingFrom(
      listsOf(template),
      added.map(({ list }) => list)
    ),
    ...missingFrom(template.addedByTrust.lines, trustSections),
    ...missingFrom(
      template.resources.kinds.lines,
      localResources.map(({ kind }) => kind)
    )
  ]
  if (Array.isArrayNonEmpty(unknown)) return Result.fail(new NotInTemplate({ ids: unknown }))
  const twice = lines.flatMap(({ line }, index) => (lines.findIndex((one) => one.line === line) < index ? [line] : []))
  return Array.isArrayNonEmpty(twice) ? Result.fail(new ChosenTwice({ lines: twice })) : Result.succeed(choices)
}

/** The choice about a line; undefined when it stands as it is. */
export const choiceFor = (choices: LocalChoices, line: Slug): LineChoice | undefined =>
  choices.lines.find((choice) => choice.line === line)

/** The words of a line after the choice about it: none when it is left out. */
export const chosenText = (line: PackLine, choices: LocalChoices): ReadonlyArray<string> => {
  const choice = choiceFor(choices, line.id)
  if (choice?._tag === "LeaveOutLine") return []
  return [choice?._tag === "RewordLine" ? choice.text : line.text]
}

/** The words of a list: its lines as chosen, then the service's own. */
export const chosenTexts = (list: PackList, choices: LocalChoices): ReadonlyArray<string> => [
  ...list.lines.flatMap((line) => chosenText(line, choices)),
  ...choices.added.flatMap((own) => (own.list === list.id ? [own.text] : []))
]

/** Flagged lines nobody has decided about, in the order of the document. */
export const undecidedLines = (template: RolePackTemplate, choices: LocalChoices): ReadonlyArray<PackLine> =>
  linesOf(template).filter(
    ({ discussLocally, id }) => discussLocally !== undefined && choiceFor(choices, id) === undefined
  )

const named = ({ id, version }: { readonly id: string; readonly version: number }) => `${id} version ${version}`

const missingFrom = (known: ReadonlyArray<{ readonly id: Slug }>, asked: ReadonlyArray<Slug>): ReadonlyArray<Slug> =>
  asked.filter((id) => !known.some((one) => one.id === id))
