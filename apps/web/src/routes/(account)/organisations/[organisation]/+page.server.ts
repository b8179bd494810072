import { fail } from "@sveltejs/kit"
import { Schema } from "effect"
import { orErrorPage, failureOf } from "#lib/server/failure.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { problemsOf } from "#lib/server/problemsOf.ts"
import { typed } from "#lib/server/typed.ts"
import type { Actions, PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const organisations = await orErrorPage(apiOfPerson(event).team.list())
  const here = organisations.find(({ organisation }) => organisation.id === event.params.organisation)
  return { teams: (here?.teams ?? []).map(({ name, slug }) => ({ name, slug })) }
}

const nothing = {
  problems: undefined,
  done: undefined,
  conflict: undefined,
  name: undefined,
  team: undefined,
  version: undefined
}

/** What stands now, as a conflict carries it. */
const standing = Schema.decodeUnknownSync(Schema.Struct({ name: Schema.String, version: Schema.Natural }))

export const actions: Actions = {
  rename: async (event) => {
    const form = await event.request.formData()
    const name = typed(form, "name")
    const version = Number(typed(form, "version"))
    try {
      await apiOfPerson(event).organisation.rename({
        id: event.params.organisation,
        name,
        version
      })
      return { ...nothing, done: "The name is changed." }
    } catch (thrown) {
      const failure = failureOf(thrown)
      if (failure?._tag === "Conflict") {
        const { name: theirs, version: current } = standing(failure.theirs)
        return fail(409, { ...nothing, version: current, conflict: { words: failure.message, theirs, yours: name } })
      }
      return fail(400, { ...nothing, name, version, problems: problemsOf(event, thrown) })
    }
  },
  team: async (event) => {
    const team = typed(await event.request.formData(), "team")
    try {
      const created = await apiOfPerson(event).team.create({ organisation: event.params.organisation, name: team })
      return { ...nothing, done: `${created.name} is added.` }
    } catch (thrown) {
      const { name, ...others } = problemsOf(event, thrown)
      return fail(400, { ...nothing, team, problems: name === undefined ? others : { ...others, team: name } })
    }
  }
}
