import { describe, expect, it } from "vitest"
import { components, type Rendered } from "./components.ts"
import { exclusions } from "./exclusions.ts"
import { fixturesOf, type Fixture } from "./fixtures.ts"
import { normalise } from "./normalise.ts"

const ours = (rendered: Rendered, fixture: Fixture): string => normalise(rendered(fixture.context))

const reasonFor = (component: string, fixture: Fixture): string | undefined =>
  exclusions[component]?.find((exclusion) => exclusion.of(fixture))?.reason

describe.each(Object.entries(components))("%s renders as NHS.UK frontend does", (name, rendered) => {
  const fixtures = fixturesOf(name)

  it("has official fixtures", () => {
    expect(fixtures.length).toBeGreaterThan(0)
  })

  for (const fixture of fixtures) {
    const reason = reasonFor(name, fixture)
    if (reason === undefined) {
      it(fixture.name, () => {
        expect(ours(rendered, fixture)).toBe(normalise(fixture.html))
      })
    } else {
      it(`${fixture.name} is left out: ${reason}`, () => {
        let same: boolean
        try {
          same = ours(rendered, fixture) === normalise(fixture.html)
        } catch {
          same = false
        }
        expect(same, "it renders alike now: take it off the list").toBe(false)
      })
    }
  }

  it("leaves out nothing that is not there", () => {
    const unused = (exclusions[name] ?? []).filter((exclusion) => !fixtures.some((fixture) => exclusion.of(fixture)))
    expect(unused.map((exclusion) => exclusion.reason)).toEqual([])
  })
})
