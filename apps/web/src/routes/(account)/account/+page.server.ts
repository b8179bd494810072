import { roleNames } from "@peerbridge/application/access/Role"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { dayInWords } from "@peerbridge/domain/readiness/inWords"
import { fail } from "@sveltejs/kit"
import { anyProblem } from "#lib/forms/problems.ts"
import { ownNameProblem } from "#lib/server/accounts.ts"
import { auth } from "#lib/server/auth.ts"
import { changePassword, hasPassword } from "#lib/server/passwords.ts"
import { orErrorPage } from "#lib/server/failure.ts"
import { actAs, apiOfPerson, signedIn } from "#lib/server/person.ts"
import { problemsOf } from "#lib/server/problemsOf.ts"
import { authHeaders } from "#lib/server/session.ts"
import { typed } from "#lib/server/typed.ts"
import type { Actions, PageServerLoad } from "./$types"

const inWords = (day: string): string => dayInWords(CalendarDate.make(day))

export const load: PageServerLoad = async (event) => {
  const person = signedIn(event)
  const api = apiOfPerson(event)
  const [tokens, organisations, withPassword] = await orErrorPage(
    Promise.all([api.token.list(), api.team.list(), hasPassword(event)])
  )
  const placeOf = (organisation: string, team: string | null): string => {
    const found = organisations.find((one) => one.organisation.id === organisation)
    return (team === null ? found?.organisation.name : found?.teams.find(({ id }) => id === team)?.name) ?? ""
  }
  return {
    name: person.name,
    email: person.email,
    withPassword,
    /** Came by their first mailed link just now. */
    byLink: event.url.searchParams.has("by-link"),
    roles: person.memberships.map(({ organisation, role, team }) => ({
      role: roleNames[role],
      place: placeOf(organisation, team)
    })),
    tokens: tokens.map(({ expiresOn, id, lastUsedOn, name }) => ({
      id,
      name,
      ends: inWords(expiresOn),
      used: lastUsedOn === null ? undefined : inWords(lastUsedOn)
    }))
  }
}

const nothing = { problems: undefined, done: undefined, secret: undefined, typed: undefined }

export const actions: Actions = {
  name: async (event) => {
    const { user } = signedIn(event)
    const name = typed(await event.request.formData(), "name")
    const problems = ownNameProblem(name)
    if (anyProblem(problems)) return fail(400, { ...nothing, typed: name, problems })
    await (await auth()).api.updateUser({ body: { name }, headers: authHeaders(event) })
    await actAs(event, user)
    return { ...nothing, done: `Your name is now ${name}.` }
  },
  password: async (event) => {
    signedIn(event)
    const form = await event.request.formData()
    const tokens = await apiOfPerson(event).token.list()
    const wrong = await changePassword(
      event,
      String(form.get("current-password") ?? ""),
      String(form.get("password") ?? "")
    )
    return wrong === undefined
      ? {
          ...nothing,
          done: `Your new password is set.${tokens.length > 0 ? " Your access tokens stopped working: make new ones." : ""}`
        }
      : fail(400, { ...nothing, problems: wrong })
  },
  token: async (event) => {
    const name = typed(await event.request.formData(), "token-name")
    if (name === "")
      return fail(400, { ...nothing, problems: { "token-name": "Enter what you will use the token for" } })
    try {
      const { expiresOn, secret } = await apiOfPerson(event).token.create({ name })
      return { ...nothing, secret: { name, secret, ends: inWords(expiresOn) } }
    } catch (thrown) {
      const problems = problemsOf(event, thrown)
      return fail(400, {
        ...nothing,
        problems: { "token-name": problems["name"] ?? Object.values(problems).join(" ") }
      })
    }
  },
  revoke: async (event) => {
    const form = await event.request.formData()
    try {
      await apiOfPerson(event).token.revoke({ id: typed(form, "id") })
      return { ...nothing, done: "The token no longer works." }
    } catch (thrown) {
      // two tabs: it is gone, which is what was wanted
      problemsOf(event, thrown)
      return { ...nothing, done: "The token no longer works." }
    }
  }
}
