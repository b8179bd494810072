import { orErrorPage } from "#lib/server/failure.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import type { PageServerLoad } from "./$types"

/** What was kept of a change, short enough for a line. */
const brief = (value: unknown): string | undefined => {
  if (value === null) return undefined
  const text = typeof value === "string" ? value : JSON.stringify(value)
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}

const inLondon = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "Europe/London" })

export const load: PageServerLoad = async (event) => {
  const before = Number(event.url.searchParams.get("before") ?? "")
  const page = await orErrorPage(apiOfPerson(event).organisation.audit({
    organisation: event.params.organisation,
    ...(Number.isInteger(before) && before > 0 ? { before } : {})
  }))
  return {
    first: !(before > 0),
    next: page.next,
    entries: page.entries.map((entry) => ({
      place: entry.place,
      at: inLondon.format(new Date(entry.at)),
      who: page.names[entry.who] ?? "An account that is gone",
      did: entry.did,
      subject: page.names[entry.subject],
      before: brief(entry.before),
      after: brief(entry.after)
    }))
  }
}
