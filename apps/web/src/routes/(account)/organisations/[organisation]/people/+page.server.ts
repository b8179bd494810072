import { may } from "@peerbridge/application/access/Actor"
import { Role, roleNames, roleSentences } from "@peerbridge/application/access/Role"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { dayInWords } from "@peerbridge/domain/readiness/inWords"
import { fail } from "@sveltejs/kit"
import { Option, Schema } from "effect"
import { orErrorPage } from "#lib/server/failure.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { problemsOf } from "#lib/server/problemsOf.ts"
import { typed } from "#lib/server/typed.ts"
import type { Actions, PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { organisation } = event.params
  const api = apiOfPerson(event)
  const [members, organisations] = await orErrorPage(
    Promise.all([api.organisation.members({ organisation }), api.team.list()])
  )
  const teams = organisations.find((one) => one.organisation.id === organisation)?.teams ?? []
  const mayAppoint = may(event.locals.actor, "organisation.manage", { organisation })
  return {
    teams: teams.map(({ id, name }) => ({ id, name })),
    roles: Role.literals
      .filter((role) => mayAppoint || role !== "administrator")
      .map((role) => ({ role, name: roleNames[role], hint: roleSentences[role] })),
    members: members.map(({ email, name, role, team, user }) => ({
      user,
      name,
      email,
      role,
      team,
      roleName: roleNames[role],
      place: team === null ? "All teams" : (teams.find(({ id }) => id === team)?.name ?? ""),
      removable: mayAppoint || role !== "administrator"
    }))
  }
}

const nothing = { problems: undefined, done: undefined, invitation: undefined, role: undefined, team: undefined }

const roleOf = (text: string): Role | undefined => Option.getOrUndefined(Schema.decodeUnknownOption(Role)(text))

export const actions: Actions = {
  invite: async (event) => {
    const form = await event.request.formData()
    const { organisation } = event.params
    const role = roleOf(typed(form, "role"))
    const team = typed(form, "team")
    if (role === undefined) return fail(400, { ...nothing, team, problems: { role: "Choose a role" } })
    const api = apiOfPerson(event)
    try {
      const { expiresOn, secret } = await api.organisation.invite({
        organisation,
        role,
        team: team === "" ? null : team
      })
      const address = (await api.organisation.publicAddress()) ?? event.url.origin
      return {
        ...nothing,
        invitation: {
          link: `${address}/join/${secret}`,
          ends: dayInWords(CalendarDate.make(expiresOn)),
          role: roleNames[role]
        }
      }
    } catch (thrown) {
      return fail(400, { ...nothing, role, team, problems: problemsOf(event, thrown) })
    }
  },
  remove: async (event) => {
    const form = await event.request.formData()
    const role = roleOf(typed(form, "role"))
    const team = typed(form, "team")
    if (role === undefined)
      return fail(400, { ...nothing, problems: { "": "Choose a role to take away from the list" } })
    try {
      await apiOfPerson(event).organisation.removeMember({
        organisation: event.params.organisation,
        user: typed(form, "user"),
        role,
        team: team === "" ? null : team
      })
      return { ...nothing, done: "The role is taken away." }
    } catch (thrown) {
      return fail(400, { ...nothing, problems: problemsOf(event, thrown, { Refused: "" }) })
    }
  }
}
