import { readFileSync } from "node:fs"
import type { Context } from "./props.ts"

/** One example of a component as its makers publish it: the options of the macro, and the HTML they give. */
export interface Fixture {
  /** Its name, with its variant where several share one. */
  readonly name: string
  readonly context: Context
  readonly html: string
}

interface Published {
  readonly name: string
  readonly description?: string
  readonly context: Context
  readonly callBlock?: string
  readonly html: string
}

/** The official fixtures of a component of nhsuk-frontend, as installed. */
export const fixturesOf = (component: string): ReadonlyArray<Fixture> => {
  const file = new URL(
    `../../node_modules/nhsuk-frontend/dist/nhsuk/components/${component}/fixtures.json`,
    import.meta.url
  )
  const published: { readonly fixtures: ReadonlyArray<Published> } = JSON.parse(readFileSync(file, "utf8"))
  return published.fixtures.map(({ name, description, context, callBlock, html }) => ({
    name: description === undefined ? name : `${name} [${description}]`,
    // A call block is another way to give `html`.
    context: callBlock === undefined ? context : { ...context, html: callBlock },
    html
  }))
}
