import { dayInWords } from "@peerbridge/domain/readiness/inWords"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import type { Round } from "@peerbridge/domain/readiness/Round"
import { whyNot } from "../may.ts"
import type { StoredRoundOut } from "../outputs.ts"
import type { Action, Asks } from "../Page.ts"
import type { Session } from "../Session.ts"

/** A round with the names its commands are known by. */
export interface NamedRound {
  readonly team: { readonly name: string; readonly slug: string; readonly organisation: string; readonly id: string }
  readonly stored: StoredRoundOut
}

/** What closing does, for whoever is asked. */
export const closingLines = ({ stored: { round } }: NamedRound): ReadonlyArray<string> => [
  "Nobody can answer after that. Answers that people have begun and not sent are lost.",
  `People were told it closes on ${dayInWords(CalendarDate.make(round.setUp.closesOn))}.`,
  "Nothing shows yet, and it can be opened again until its results are shown."
]

/** What showing the results does, for whoever is asked. */
export const showingLines = ({ stored: { round } }: NamedRound): ReadonlyArray<string> => [
  "Showing the results cannot be undone, and nobody can answer any more.",
  `The team sees what groups of ${round._tag === "Draft" ? 5 : round.policy.k} or more said. Groups with fewer answers are not shown, and their notes are deleted unread.`,
  "All single answers are deleted."
]

const named = ({ stored, team }: NamedRound): string => `round ${stored.number} of ${team.name}`

const wrongState: Readonly<Record<"close" | "reveal", Partial<Record<Round["_tag"], string>>>> = {
  close: {
    Draft: "It has not opened yet.",
    Closed: "It is closed already.",
    Revealed: "It was closed, and its results are shown."
  },
  reveal: {
    Draft: "It has not opened yet.",
    Open: "It is still open. Close it first.",
    Revealed: "Its results are shown already."
  }
}

const action = (id: "close" | "reveal", label: string, one: NamedRound, session: Session, asks: Asks): Action => {
  const { stored, team } = one
  const reference = { team: team.slug, number: stored.number, version: stored.version }
  const state = wrongState[id][stored.round._tag]
  const refused = whyNot(session, "round.manage", { organisation: team.organisation, team: team.id })
  return {
    id,
    label,
    ...(state === undefined ? refused : { off: state }),
    asks,
    command: `round ${id} ${team.slug}/${stored.number}`,
    run: async (client) => {
      if (id === "close") {
        await client.round.close.mutate(reference)
        return { message: `${sentence(named(one))} is closed. Press v to show its results.` }
      }
      await client.round.reveal.mutate(reference)
      return { message: `The results of ${named(one)} are shown. Press r to see them.` }
    }
  }
}

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Closing a round, and showing its results: each with why it cannot be done now, if so. */
export const roundActions = (one: NamedRound, session: Session): ReadonlyArray<Action> => [
  action("close", `Close ${named(one)}`, one, session, { _tag: "Yes", lines: closingLines(one) }),
  action("reveal", `Show the results of ${named(one)}`, one, session, {
    _tag: "Name",
    lines: showingLines(one),
    name: `round ${one.stored.number}`
  })
]
