import { render } from "svelte/server"
import { describe, expect, it } from "vitest"
import { components, type Compared } from "./components.ts"
import { exclusions } from "./exclusions.ts"
import { fixturesOf, type Fixture } from "./fixtures.ts"
import { normalise } from "./normalise.ts"

const ours = (compared: Compared, fixture: Fixture): string => {
  const props = compared.props(fixture.context) as never
  return normalise(render(compared.component, { props }).body)
}

const reasonFor = (component: string, fixture: Fixture): string | undefined =>
  exclusions[component]?.find((exclusion) => exclusion.of(fixture))?.reason

describe.each(Object.entries(components))("%s renders as NHS.UK frontend does", (name, compared) => {
  const fixtures = fixturesOf(name)

  it("has official fixtures", () => {
    expect(fixtures.length).toBeGreaterThan(0)
  })

  for (const fixture of fixtures) {
    const reason = reasonFor(name, fixture)
    if (reason === undefined) {
      it(fixture.name, () => {
        expect(ours(compared, fixture)).toBe(normalise(fixture.html))
      })
    } else {
      it(`${fixture.name} is left out: ${reason}`, () => {
        let same: boolean
        try {
          same = ours(compared, fixture) === normalise(fixture.html)
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
