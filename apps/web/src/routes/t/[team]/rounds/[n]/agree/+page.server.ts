import { nextToAgree } from "@peerbridge/domain/readiness/results/nextToAgree"
import type { Consensus } from "@peerbridge/domain/readiness/Consensus"
import type { AgendaEntry } from "@peerbridge/domain/readiness/results/resultsOf"
import { perspectiveNames, perspectives } from "@peerbridge/domain/readiness/Perspective"
import { fail, redirect } from "@sveltejs/kit"
import { orErrorPage } from "#lib/server/failure.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { outcomeInWords } from "#lib/server/results/itemShown.ts"
import { keepMeetingState, meetingState, presentTyped } from "#lib/server/results/meetingState.ts"
import { referenceOf, roundIn } from "#lib/server/roundPage.ts"
import type { Actions, PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { number, round, team } = await roundIn(event, event.params, ["Revealed"])
  const { meeting } = await orErrorPage(apiOfPerson(event).round.meeting({ team, number }))
  const { present } = meetingState(event)
  const line = lineOf(meeting.settled)
  return {
    differ: meeting.differ.map(line),
    awaited: meeting.awaited.map(line),
    rest: meeting.rest.map(line),
    settled: meeting.settled.length,
    people: perspectives.map((perspective) => ({
      group: perspective,
      name: perspectiveNames[perspective].many,
      invited: round.setUp.groups[perspective] !== undefined,
      count: present[perspective]
    }))
  }
}

const lineOf =
  (settled: ReadonlyArray<Consensus>) =>
  ({ item, question, sentence }: AgendaEntry) => {
    const outcome = settled.find((one) => one.item === item)
    return {
      item,
      question,
      sentence,
      outcome:
        outcome === undefined ? undefined : outcomeInWords(outcome._tag === "AgreedLevel" ? outcome.level : undefined)
    }
  }

export const actions: Actions = {
  default: async (event) => {
    const reference = referenceOf(event.params)
    const present = presentTyped(await event.request.formData())
    if (Object.keys(present).length === 0) {
      return fail(400, {
        problems: { [`present-${perspectives[0] ?? ""}`]: "Say who is here: how many of each group" }
      })
    }
    const { meeting } = await orErrorPage(apiOfPerson(event).round.meeting(reference))
    const home = `/t/${reference.team}/rounds/${reference.number}/agree`
    keepMeetingState(event, home, { present, skipped: [] })
    const next = nextToAgree({
      queue: [...meeting.differ, ...meeting.awaited].map(({ item }) => item),
      settled: meeting.settled.map(({ item }) => item),
      skipped: []
    })
    redirect(303, next === undefined ? `${home}/summary` : `${home}/${next}`)
  }
}
