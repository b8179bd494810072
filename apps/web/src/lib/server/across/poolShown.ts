import type { PoolShown as Given } from "@peerbridge/application/across/pools"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { dayInWords, listInWords, quarterInWords } from "@peerbridge/domain/readiness/inWords"
import { perspectiveNames } from "@peerbridge/domain/readiness/Perspective"

/** Small groups put together, or to be put together, as the page draws them. */
export const poolShown = ({ lastDay, perspective, quarter, state, teams }: Given) => ({
  id: `${perspective}-${quarter}`,
  perspective,
  quarter,
  title: `${perspectiveNames[perspective].many}, ${quarterInWords(CalendarDate.make(quarter))}`,
  ends: dayInWords(CalendarDate.make(lastDay)),
  count: teams.length,
  teams: listInWords(teams.map(({ name }) => name)),
  state: stateShown(state)
})
export type PoolShown = ReturnType<typeof poolShown>

const stateShown = (state: Given["state"]) => {
  switch (state._tag) {
    case "Waiting":
    case "Ready":
    case "TooFewTeams":
      return { _tag: state._tag }
    case "NotShown":
      return { _tag: state._tag, sentence: state.sentence }
    case "Shown":
      return {
        _tag: state._tag,
        sections: state.sections.map(({ id, items, title }) => ({
          id,
          title,
          items: items.map(({ item, sentence, title: question }) => ({ item, title: question, sentence }))
        }))
      }
  }
}
