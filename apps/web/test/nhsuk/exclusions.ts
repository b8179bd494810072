import type { Fixture } from "./fixtures.ts"

/** Fixtures that our component need not match, and why. Each must still be needed: the test fails when one is not. */
export interface Exclusion {
  readonly reason: string
  readonly of: (fixture: Fixture) => boolean
}

const named =
  (pattern: RegExp) =>
  (fixture: Fixture): boolean =>
    pattern.test(fixture.name)

const having =
  (...options: ReadonlyArray<string>) =>
  (fixture: Fixture): boolean =>
    options.some((option) => option in fixture.context)

const oldOption = "an option that is to go in version 11, which ours never had"
const oneClass = "a class and an option that say different things: ours take one of the two"
const english = "words in another language come from our own words, not from options"

const isSortable = (fixture: Fixture): boolean => {
  const head = fixture.context["head"]
  return (
    Array.isArray(head) && head.some((cell: unknown) => typeof cell === "object" && cell !== null && "sort" in cell)
  )
}

/** Left-out fixtures by component. Header and footer are not compared at all: ours have a plain service name, no NHS logo, no menu. */
export const exclusions: Readonly<Record<string, ReadonlyArray<Exclusion>>> = {
  "action-link": [
    { reason: "an action link leads somewhere; what sends a form is a button", of: named(/^as a button/) }
  ],
  card: [{ reason: "no pictures in cards", of: having("image") }],
  "character-count": [
    { reason: "a limit in the browser would cut words off while typing", of: named(/^with maxlength attribute/) },
    { reason: english, of: named(/^with translations/) }
  ],
  "do-dont-list": [{ reason: oldOption, of: named(/deprecated/) }],
  input: [{ reason: oneClass, of: named(/^width class overriding/) }],
  label: [{ reason: oldOption, of: named(/deprecated/) }],
  legend: [{ reason: oldOption, of: named(/deprecated/) }],
  pagination: [{ reason: oldOption, of: named(/deprecated/) }],
  "password-input": [{ reason: english, of: named(/^with translations/) }],
  "summary-list": [{ reason: "put it into a Card", of: having("card") }],
  tables: [
    { reason: "tables are sorted by the server, or not at all", of: isSortable },
    { reason: "put it into a Card", of: having("card", "panel") },
    { reason: "wide tables scroll in `pb-scroll`, with a name and by keyboard", of: having("scroll") }
  ],
  tag: [{ reason: oneClass, of: named(/^colour class overriding/) }],
  "task-list": [
    { reason: oldOption, of: named(/deprecated/) },
    { reason: "lists have no holes, so numbers have none", of: named(/^with empty items/) }
  ]
}
