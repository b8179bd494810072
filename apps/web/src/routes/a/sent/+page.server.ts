import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { dayInWords } from "@peerbridge/domain/readiness/inWords"
import { redirect } from "@sveltejs/kit"
import { Option, Schema } from "effect"
import { keepSent, sentOnDevice } from "#lib/server/answering/respondentCookies.ts"
import type { PageServerLoad } from "./$types"

const dayOf = Schema.decodeUnknownOption(CalendarDate)

export const load: PageServerLoad = (event) => {
  const sent = sentOnDevice(event.cookies)
  if (sent === undefined) redirect(303, "/a")
  const { closesOn, withdrawCode } = sent
  // shown once: whoever takes the device next does not find it
  if (withdrawCode !== undefined) keepSent(event, { closesOn, withdrawCode: undefined })
  return {
    withdrawCode,
    address: `${event.url.host}/a/withdraw`,
    closesOn: Option.getOrUndefined(Option.map(dayOf(closesOn), dayInWords))
  }
}
