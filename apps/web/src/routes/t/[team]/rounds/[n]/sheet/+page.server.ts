import { dayInWords } from "@peerbridge/domain/readiness/inWords"
import { Perspective } from "@peerbridge/domain/readiness/Perspective"
import { error } from "@sveltejs/kit"
import { Option, Schema } from "effect"
import { accountShown } from "#lib/server/accountShown.ts"
import { orErrorPage } from "#lib/server/failure.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { qrPath } from "#lib/server/qrPath.ts"
import { roundIn } from "#lib/server/roundPage.ts"
import type { PageServerLoad } from "./$types"

/** Slips on a sheet for a group that shares one code: as many as fit. */
const slipsToShare = 6

export const load: PageServerLoad = async (event) => {
  const { number, round, team } = await roundIn(event, event.params, ["Open"])
  const wanted = Option.getOrUndefined(Schema.decodeUnknownOption(Perspective)(event.url.searchParams.get("group")))
  const {
    address,
    groups,
    invitations,
    team: name
  } = await orErrorPage(apiOfPerson(event).round.invitations({ team, number }))
  const group = groups.find(({ perspective }) => perspective === wanted)
  if (group === undefined) error(404, "This group is not invited to the round")
  const back = `/t/${team}/rounds/${number}/invitations`
  const account = accountShown(event.locals.actor)
  if (address === null) return { account, number, back, sheet: undefined }
  const slips = invitations
    .filter(({ perspective }) => perspective === group.perspective)
    .map(({ code, path }) => ({ code, ...qrPath(`${address}${path}`) }))
  return {
    account,
    number,
    back,
    sheet: {
      team: name,
      perspective: group.perspective,
      questions: group.questions,
      opened: dayInWords(round.openedOn),
      closes: dayInWords(round.setUp.closesOn),
      k: round.policy.k,
      address: address.replace(/^https?:\/\//, ""),
      shared: group.links === "shared",
      slips:
        group.links === "shared" ? slips.flatMap((slip) => Array.from({ length: slipsToShare }, () => slip)) : slips
    }
  }
}
