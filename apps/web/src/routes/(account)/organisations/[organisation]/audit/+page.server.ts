import { Role, roleNames } from "@peerbridge/application/access/Role"
import { sentenceCase } from "@peerbridge/domain/readiness/inWords"
import { Schema } from "effect"
import { orErrorPage } from "#lib/server/failure.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import type { PageServerLoad } from "./$types"

const isRole = Schema.is(Role)

/** What was kept of a change, short enough for a line; nothing where it only says the subject again. */
const brief = (value: unknown, subject: string | undefined): string | undefined => {
  if (value === null || value === subject) return undefined
  const text = isRole(value) ? roleNames[value] : typeof value === "string" ? value : JSON.stringify(value)
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}

const inLondon = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "medium",
  timeStyle: "short",
  timeZone: "Europe/London"
})

export const load: PageServerLoad = async (event) => {
  const before = Number(event.url.searchParams.get("before") ?? "")
  const page = await orErrorPage(
    apiOfPerson(event).organisation.audit({
      organisation: event.params.organisation,
      ...(Number.isInteger(before) && before > 0 ? { before } : {})
    })
  )
  return {
    first: !(before > 0),
    next: page.next,
    entries: page.entries.map((entry) => {
      const subject = page.names[entry.subject]
      return {
        place: entry.place,
        at: inLondon.format(new Date(entry.at)),
        who: page.names[entry.who] ?? "An account that is gone",
        did: sentenceCase(entry.did),
        subject,
        before: brief(entry.before, subject),
        after: brief(entry.after, subject)
      }
    })
  }
}
