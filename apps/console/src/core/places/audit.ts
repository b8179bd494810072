import { moment } from "../days.ts"
import type { AuditPageOut } from "../outputs.ts"
import type { ListRow, Page } from "../Page.ts"
import { quoted } from "../quoted.ts"
import type { Session } from "../Session.ts"
import type { Column } from "../table/Column.ts"

export const auditColumns: ReadonlyArray<Column> = [
  { id: "when", title: "When", min: 17, max: 17 },
  { id: "who", title: "Who", min: 12, max: 28, drop: 1 },
  { id: "did", title: "Did", min: 16, max: 30 },
  { id: "what", title: "To what", min: 16, max: 48, grows: true }
]

type Entry = AuditPageOut["entries"][number]

/** What somebody did, when, and to what. An id without a name is of something that is gone. */
export const auditRow = (entry: Entry, names: AuditPageOut["names"]): ListRow => {
  const who = names[entry.who] ?? entry.who
  const what = names[entry.subject] ?? entry.subject
  return {
    key: String(entry.place),
    cells: [moment(entry.at), who, entry.did, what],
    sentence: `${moment(entry.at)}: ${who} did “${entry.did}” to ${what}.`,
    panel: {
      why: `${entry.did}: ${what}, by ${who} on ${moment(entry.at)}.`,
      more: [
        ...(entry.before === null ? [] : [`Before: ${JSON.stringify(entry.before)}`]),
        ...(entry.after === null ? [] : [`After: ${JSON.stringify(entry.after)}`]),
        `Place ${entry.place} in the chain, hash ${entry.hash}.`
      ]
    }
  }
}

/** So many pages of the audit trail, the newest first. */
const pagesOf = async (session: Session, organisation: string, pages: number): Promise<AuditPageOut> => {
  let all: AuditPageOut = await session.client.organisation.audit.query({ organisation })
  for (let read = 1; read < pages && all.next !== null; read++) {
    const next = await session.client.organisation.audit.query({ organisation, before: all.next })
    all = { entries: [...all.entries, ...next.entries], names: { ...all.names, ...next.names }, next: next.next }
  }
  return all
}

export const auditPage = async (session: Session, asked: string | undefined, pages: number): Promise<Page> => {
  const organisations = await session.client.organisation.list.query()
  const of = asked === undefined ? organisations[0] : organisations.find(({ id }) => id === asked)
  const audit = of === undefined ? { entries: [], names: {}, next: null } : await pagesOf(session, of.id, pages)
  return {
    trail: [of?.name ?? "No organisation", "Audit"],
    head: [],
    panes: [
      {
        id: "audit",
        title: "Audit",
        columns: auditColumns,
        rows: audit.entries.map((entry) => auditRow(entry, audit.names)),
        empty: "Nothing has been changed yet."
      }
    ],
    beside: false,
    note:
      audit.next === null
        ? "The newest first. All of it."
        : `The newest first: the last ${audit.entries.length}. Press m for more.`,
    command: of === undefined ? "audit list" : `audit list --organisation ${quoted(of.name)}`,
    links:
      audit.next === null || of === undefined ? {} : { more: { _tag: "Audit", organisation: of.id, pages: pages + 1 } },
    actions: []
  }
}
