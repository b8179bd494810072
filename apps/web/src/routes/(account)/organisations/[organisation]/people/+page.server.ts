import { may } from "@peerbridge/application/access/Actor"
import { Role, roleNames, roleSentences } from "@peerbridge/application/access/Role"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { dayInWords } from "@peerbridge/domain/readiness/inWords"
import { fail } from "@sveltejs/kit"
import { Option, Schema } from "effect"
import { failureOf, orErrorPage } from "#lib/server/failure.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { problemsOf } from "#lib/server/problemsOf.ts"
import { typed } from "#lib/server/typed.ts"
import type { Actions, PageServerLoad } from "./$types"

const inWords = (day: string): string => dayInWords(CalendarDate.make(day))

export const load: PageServerLoad = async (event) => {
  const { organisation } = event.params
  const api = apiOfPerson(event)
  const [members, joins, organisations] = await orErrorPage(
    Promise.all([
      api.organisation.members({ organisation }),
      api.organisation.openJoins({ organisation }),
      api.team.list()
    ])
  )
  const teams = organisations.find((one) => one.organisation.id === organisation)?.teams ?? []
  const mayAppoint = may(event.locals.actor, "organisation.manage", { organisation })
  const placeOf = (team: string | null): string =>
    team === null ? "All teams" : (teams.find(({ id }) => id === team)?.name ?? "")
  return {
    joins: joins.map(({ expiresOn, id, madeBy, madeOn, role, team }) => ({
      id,
      roleName: roleNames[role],
      place: placeOf(team),
      madeBy: madeBy ?? "Not known",
      madeOn: madeOn === null ? undefined : inWords(madeOn),
      ends: inWords(expiresOn),
      mine: mayAppoint || role !== "administrator"
    })),
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
      place: placeOf(team),
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
          ends: inWords(expiresOn),
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
      return {
        ...nothing,
        done: "The role is taken away, and open invitations this person made are taken back."
      }
    } catch (thrown) {
      return fail(400, { ...nothing, problems: problemsOf(event, thrown, { Refused: "" }) })
    }
  },
  takeBack: async (event) => {
    const id = typed(await event.request.formData(), "id")
    try {
      await apiOfPerson(event).organisation.takeBackJoin({ organisation: event.params.organisation, id })
      return { ...nothing, done: "The invitation is taken back: its link no longer works." }
    } catch (thrown) {
      if (failureOf(thrown)?._tag === "NotFound") {
        const gone = "This invitation has been used or taken back already. See the people with a role."
        return fail(400, { ...nothing, problems: { "": gone } })
      }
      return fail(400, { ...nothing, problems: problemsOf(event, thrown) })
    }
  }
}
