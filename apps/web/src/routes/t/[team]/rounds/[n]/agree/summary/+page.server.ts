import { gateStateNames } from "@peerbridge/domain/readiness/GateState"
import { orErrorPage } from "#lib/server/failure.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { consensusShown } from "#lib/server/results/itemShown.ts"
import { roundIn } from "#lib/server/roundPage.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { number, team } = await roundIn(event, event.params, ["Revealed"])
  const { meeting } = await orErrorPage(apiOfPerson(event).round.meeting({ team, number }))
  const queue = [...meeting.differ, ...meeting.awaited]
  const questions = new Map([...queue, ...meeting.rest].map(({ item, question }) => [item, question]))
  const settled = (tag: "AgreedLevel" | "NoAgreement") =>
    meeting.settled
      .filter(({ _tag }) => _tag === tag)
      .map((one) => ({ item: one.item, question: questions.get(one.item) ?? one.item, consensus: consensusShown(one) }))
  return {
    agreed: settled("AgreedLevel"),
    notAgreed: settled("NoAgreement"),
    open: queue
      .filter(({ item }) => !meeting.settled.some((one) => one.item === item))
      .map(({ item, question }) => ({ item, question })),
    gates: meeting.moved.map(({ after, before }) => ({
      id: after.gate.id,
      title: after.gate.title,
      state: after.state,
      was: gateStateNames[before.state].toLowerCase(),
      reason: after.words.reason
    }))
  }
}
