import { Role, roleNames } from "@peerbridge/application/access/Role"
import { Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { day } from "../core/days.ts"
import { exitCode } from "../core/exitCode.ts"
import { Failed } from "../core/Failed.ts"
import { organisationColumns, organisationLines, organisationRow } from "../core/places/organisations.ts"
import { acrossText } from "./acrossText.ts"
import { changing } from "./changing.ts"
import { organisationNamed } from "./named.ts"
import { table } from "./print.ts"
import { reading } from "./reading.ts"

const organisation = Argument.String("organisation").pipe(Argument.withDescription("Its name or its id"))
const name = Argument.String("name").pipe(Argument.withDescription("What it is called"))

const list = Command.make("list", {}, () =>
  reading({
    read: organisationLines,
    lines: (lines) => table(organisationColumns, lines.map(organisationRow), "No organisation yet."),
    json: (lines) => ({ items: lines.map(({ organisation: one, teams }) => ({ ...one, teams })) })
  })
).pipe(Command.withDescription("The organisations you may see"))

const create = Command.make("create", { name }, (given) =>
  changing({
    make: true,
    see: () => Promise.resolve(undefined),
    change: ({ client }) => client.organisation.create.mutate({ name: given.name }),
    lines: ({ id }) => [id],
    json: (created) => created,
    note: (created) => `${created.name} is created. Invite its administrator: peerbridge organisation invite`
  })
).pipe(Command.withDescription("Create an organisation; prints its id"))

const rename = Command.make(
  "rename",
  {
    organisation,
    name,
    seen: Flag.Int("seen").pipe(
      Flag.withMetavar("version"),
      Flag.withDescription("The version you looked at: refused if it has changed since"),
      Flag.optional
    )
  },
  (given) =>
    changing({
      see: (session) => organisationNamed(session, Option.some(given.organisation)),
      change: ({ client }, { id, version }) =>
        client.organisation.rename.mutate({
          id,
          name: given.name,
          version: Option.getOrElse(given.seen, () => version)
        }),
      lines: (after) => [after.name],
      json: (after) => after
    })
).pipe(Command.withDescription("Give an organisation another name"))

const invite = Command.make(
  "invite",
  {
    organisation: organisation.pipe(Argument.optional),
    role: Flag.Literals("role", Role.literals).pipe(Flag.withDescription("What they may do")),
    team: Flag.String("team").pipe(
      Flag.withMetavar("address"),
      Flag.withDescription("For this team only; else for the whole organisation"),
      Flag.optional
    )
  },
  (given) =>
    changing({
      see: async (session) => {
        const of = await organisationNamed(session, given.organisation)
        const team = Option.isNone(given.team) ? null : await session.client.team.get.query({ team: given.team.value })
        if (team !== null && team.organisation !== of.id) {
          throw new Failed({ message: `${team.name} belongs to another organisation.`, exit: exitCode.notFound })
        }
        return { of, team }
      },
      change: async ({ client }, { of, team }) => {
        const [{ expiresOn, secret }, address] = await Promise.all([
          client.organisation.invite.mutate({ organisation: of.id, team: team?.id ?? null, role: given.role }),
          client.organisation.publicAddress.query()
        ])
        const path = `/join/${secret}`
        return {
          path,
          link: address === null ? null : `${address.replace(/\/+$/, "")}${path}`,
          role: given.role,
          expiresOn
        }
      },
      lines: ({ link, path }) => [link ?? path],
      json: (made) => made,
      note: ({ expiresOn, link, role }) =>
        [
          `Lets one person join as ${roleNames[role].toLowerCase()}, once, until ${day(expiresOn)}. It is not shown again.`,
          ...(link === null ? ["Put the address of your server before it."] : [])
        ].join("\n")
    })
).pipe(Command.withDescription("Make a link for one member of staff to join; prints it, once"))

const across = Command.make("across", { organisation: organisation.pipe(Argument.optional) }, (given) =>
  reading({
    read: async (session) => {
      const { id } = await organisationNamed(session, given.organisation)
      const [teams, pools] = await Promise.all([
        session.client.organisation.across.query({ organisation: id }),
        session.client.organisation.pools.query({ organisation: id })
      ])
      return { teams, pools }
    },
    lines: ({ pools, teams }, { look }) => acrossText(teams, pools, look),
    json: ({ pools, teams }) => ({ ...teams, pools })
  })
).pipe(Command.withDescription("Its teams side by side, and small groups put together"))

export const organisationCommand = Command.make("organisation").pipe(
  Command.withDescription("Organisations: trusts and other providers"),
  Command.withSubcommands([list, create, rename, invite, across])
)
