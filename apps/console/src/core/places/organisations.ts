import type { OrganisationOut } from "../outputs.ts"
import { whyNot } from "../may.ts"
import type { Action, ListRow, Page } from "../Page.ts"
import type { Session } from "../Session.ts"
import { quoted } from "../quoted.ts"
import type { Column } from "../table/Column.ts"

export const organisationColumns: ReadonlyArray<Column> = [
  { id: "name", title: "Organisation", min: 40, max: 90, grows: true },
  { id: "teams", title: "Teams", min: 5, max: 6 },
  { id: "id", title: "Id", min: 36, max: 36, drop: 1 }
]

/** An organisation with how many teams of it one may see. */
export interface OrganisationLine {
  readonly organisation: OrganisationOut
  readonly teams: number
}

export const organisationRow = ({ organisation, teams }: OrganisationLine): ListRow => ({
  key: organisation.id,
  cells: [organisation.name, String(teams), organisation.id],
  sentence: `${organisation.name}, ${teams === 1 ? "1 team" : `${teams} teams`}.`,
  panel: {
    why: `${organisation.name}: ${teams === 0 ? "no teams yet." : `${teams === 1 ? "1 team" : `${teams} teams`}.`}`,
    next: teams === 0 ? "Add its first team, and invite its administrator." : "Enter shows its teams.",
    more: [`Id ${organisation.id}`]
  }
})

/** The organisations one belongs to, by name; for the operator all of them. */
export const organisationLines = async ({
  client
}: Pick<Session, "client">): Promise<ReadonlyArray<OrganisationLine>> =>
  (await client.team.list.query()).map(({ organisation, teams }) => ({ organisation, teams: teams.length }))

export const organisationsPage = async (session: Session): Promise<Page> => {
  const lines = await organisationLines(session)
  return {
    trail: ["Organisations"],
    head: [],
    panes: [
      {
        id: "organisations",
        title: "Organisations",
        columns: organisationColumns,
        rows: lines.map((line) => ({
          ...organisationRow(line),
          opens: { _tag: "Teams", organisation: line.organisation.id },
          links: { audit: { _tag: "Audit", organisation: line.organisation.id, pages: 1 } },
          actions: [renaming(line.organisation, session)]
        })),
        empty: "No organisation yet. Press n to create the first one."
      }
    ],
    beside: false,
    note: "Ordered by name.",
    command: "organisation list",
    links: {},
    actions: [creating(session)]
  }
}

const creating = (session: Session): Action => ({
  id: "new",
  label: "Create an organisation",
  ...whyNot(session, "organisation.manage", { organisation: "" }),
  asks: { _tag: "Text", label: "Name of the new organisation", initial: "" },
  command: 'organisation create "Its name"',
  run: async (client, name) => {
    const { name: created } = await client.organisation.create.mutate({ name })
    return { message: `${created} is created.` }
  }
})

const renaming = (organisation: OrganisationOut, session: Session): Action => ({
  id: "rename",
  label: `Rename ${organisation.name}`,
  ...whyNot(session, "organisation.manage", { organisation: organisation.id }),
  asks: { _tag: "Text", label: "Its new name", initial: organisation.name },
  command: `organisation rename ${quoted(organisation.name)} "Its new name"`,
  run: async (client, name) => {
    const after = await client.organisation.rename.mutate({ id: organisation.id, name, version: organisation.version })
    return {
      message: `Renamed to ${after.name}.`,
      undo: async (again) => {
        const back = { id: organisation.id, name: organisation.name, version: after.version }
        await again.organisation.rename.mutate(back)
        return { message: `Renamed back to ${organisation.name}.` }
      }
    }
  }
})
