import { Option } from "effect"
import { exitCode } from "../core/exitCode.ts"
import { Failed, misused } from "../core/Failed.ts"
import type { OrganisationOut } from "../core/outputs.ts"
import type { Session } from "../core/Session.ts"

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const path = /^([a-z0-9-]+)\/([1-9]\d{0,8})$/

/** The round that `riverside-ei/2`, or the id of a round, stands for. */
export const roundNamed = async ({ client }: Session, text: string) => {
  if (uuid.test(text)) return client.round.named.query({ id: text.toLowerCase() })
  const [, team, number] = path.exec(text) ?? []
  if (team === undefined || number === undefined) {
    throw misused(`A round is named by its team and number, like riverside-ei/2, or by its id; this is “${text}”.`)
  }
  return { team, number: Number(number) }
}

/** The organisation of an id or a name; the only one there is, when none is given. */
export const organisationNamed = async (
  { client }: Session,
  given: Option.Option<string>
): Promise<OrganisationOut> => {
  const all = await client.organisation.list.query()
  if (Option.isNone(given)) {
    const [only, ...others] = all
    if (only !== undefined && others.length === 0) return only
    throw only === undefined
      ? new Failed({
          message: "There is no organisation yet. Create one: peerbridge organisation create",
          exit: exitCode.notFound
        })
      : misused(
          `Name one of ${all.length} organisations with --organisation: ${all.map(({ name }) => name).join("; ")}.`
        )
  }
  const wanted = given.value.toLowerCase()
  const found = all.filter(({ id, name }) => id === wanted || name.toLowerCase() === wanted)
  const [one, another] = found
  if (one === undefined)
    throw new Failed({ message: `We could not find this organisation: ${given.value}`, exit: exitCode.notFound })
  if (another !== undefined)
    throw misused(`${found.length} organisations have this name. Give the id: ${found.map(({ id }) => id).join(", ")}.`)
  return one
}
