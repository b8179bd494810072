import { Result } from "effect"
import { chosenText, chosenTexts, checkChoices, undecidedLines } from "./chosenLines.ts"
import type { LocalChoices } from "./LocalChoices.ts"
import { type Block, bullets, heading, type PackDocument, type PackSection, paragraph } from "./PackDocument.ts"
import type { ChosenTwice, NotInTemplate, OtherTemplate } from "./RolePackRefused.ts"
import type { PackLink, PackList, RolePackTemplate } from "./RolePackTemplate.ts"

/**
 * The pack of a service as a document: the template with its choices, in the order of the template. The same template
 * and choices give the same document. Flagged lines that nobody decided about are in their place and listed at the end
 * with the reason.
 */
export const buildRolePack = (
  template: RolePackTemplate,
  choices: LocalChoices
): Result.Result<PackDocument, OtherTemplate | NotInTemplate | ChosenTwice> =>
  Result.map(checkChoices(template, choices), () => ({
    title: ["Role pack", ...chosenText(template.jobTitle, choices)].join(": "),
    sections: [
      jobDescription(template, choices),
      personSpecification(template, choices),
      { id: "induction", heading: "Induction and training plan", blocks: lists(template.induction, choices) },
      resourceDirectory(template, choices),
      hiringChecklist(template, choices),
      reading(template, choices),
      ...toDiscuss(template, choices)
    ]
  }))

const jobDescription = (template: RolePackTemplate, choices: LocalChoices): PackSection => ({
  id: "job-description",
  heading: "Job description",
  blocks: [
    {
      _tag: "Table",
      head: ["About the post", "Here"],
      rows: [
        ["Title", ...joined(chosenText(template.jobTitle, choices))],
        ["Band", ...joined(chosenText(template.band, choices))],
        ["Hours", choices.hours ?? toFillIn],
        ["Organisation", choices.organisation ?? toFillIn],
        ["Team", choices.team ?? toFillIn],
        ["Location", choices.location ?? toFillIn],
        ["Reports to", choices.reportsTo ?? toFillIn]
      ]
    },
    heading("What the role is"),
    paragraph(choices.whatTheRoleIs ?? toFillIn),
    heading("What it is not"),
    paragraph(choices.whatItIsNot ?? toFillIn),
    heading(template.purpose.heading),
    ...chosenTexts(template.purpose, choices).map(paragraph),
    ...lists([template.responsibilities, ...template.furtherSections], choices),
    ...trustSections(template, choices)
  ]
})

/** Stands where a service has not said anything yet. */
export const toFillIn = "[to fill in]"

const joined = (texts: ReadonlyArray<string>): ReadonlyArray<string> => [
  texts.length === 0 ? toFillIn : texts.join(" ")
]

const personSpecification = (template: RolePackTemplate, choices: LocalChoices): PackSection => ({
  id: "person-specification",
  heading: "Person specification",
  blocks: [
    heading("Essential"),
    ...lists(template.essential, choices, 3),
    heading("Desirable"),
    ...lists(template.desirable, choices, 3)
  ]
})

/** Only the sections that the service asks for: their words are the trust's own. */
const trustSections = ({ addedByTrust }: RolePackTemplate, choices: LocalChoices): ReadonlyArray<Block> => {
  const [first, ...rest] = addedByTrust.lines.filter(({ id }) => choices.trustSections.includes(id))
  const own = choices.added.flatMap(({ list, text }) => (list === addedByTrust.id ? [text] : []))
  const wanted = first === undefined ? own : chosenTexts({ ...addedByTrust, lines: [first, ...rest] }, choices)
  return wanted.length === 0 ? [] : [heading(addedByTrust.heading), bullets(wanted)]
}

const resourceDirectory = ({ resources }: RolePackTemplate, choices: LocalChoices): PackSection => ({
  id: "resources",
  heading: "Where to find local help and things to do",
  blocks: [
    {
      _tag: "BulletList",
      items: [
        ...resources.kinds.lines.flatMap((kind) =>
          chosenText(kind, choices).map((text) => ({
            text,
            under: choices.localResources.flatMap((place) =>
              place.kind === kind.id ? [[place.name, place.about].filter((part) => part !== undefined).join(": ")] : []
            )
          }))
        ),
        ...choices.added.flatMap(({ list, text }) => (list === resources.kinds.id ? [{ text, under: [] }] : []))
      ]
    },
    heading("Links from the pack"),
    linkTable(resources.links),
    heading("Other sources of information"),
    linkTable(resources.otherSources)
  ]
})

const hiringChecklist = ({ hiring }: RolePackTemplate, choices: LocalChoices): PackSection => ({
  id: "hiring",
  heading: hiring.heading,
  blocks: [
    {
      _tag: "BulletList",
      items: hiring.lines.flatMap((line) =>
        chosenText(line, choices).map((text) => ({
          text,
          under: line.points.flatMap((point) => chosenText(point, choices))
        }))
      )
    }
  ]
})

const reading = ({ reading }: RolePackTemplate, choices: LocalChoices): PackSection => ({
  id: "reading",
  heading: "Reading and training",
  blocks: [
    linkTable(reading.entries),
    heading("Training"),
    ...chosenText(reading.trainingStatement, choices).map(paragraph),
    linkTable(reading.onlineTraining)
  ]
})

/** Links are from about 2019, so a note says where one looks doubtful. */
const linkTable = (links: ReadonlyArray<PackLink>): Block => ({
  _tag: "Table",
  head: ["Title", "What it is for", "Address"],
  rows: links.map(({ address = "", means = "", note, title }) => [
    title,
    [means, note].filter((part) => part !== undefined && part !== "").join(" "),
    address
  ])
})

const toDiscuss = (template: RolePackTemplate, choices: LocalChoices): ReadonlyArray<PackSection> => {
  const undecided = undecidedLines(template, choices)
  if (undecided.length === 0) return []
  const rows = undecided.map(({ discussLocally = "", text }) => [text, discussLocally])
  return [
    {
      id: "to-discuss",
      heading: "To discuss locally",
      blocks: [
        paragraph("These lines stand as in the source. Decide about each: keep it, reword it, or leave it out."),
        { _tag: "Table", head: ["Line", "Why talk about it"], rows }
      ]
    }
  ]
}

const lists = (all: ReadonlyArray<PackList>, choices: LocalChoices, level: 2 | 3 = 2): ReadonlyArray<Block> =>
  all.flatMap((list) => {
    const texts = chosenTexts(list, choices)
    return texts.length === 0 ? [] : [heading(list.heading, level), bullets(texts)]
  })
