import { perspectiveNames, perspectives } from "@peerbridge/domain/readiness/Perspective"
import { Round } from "@peerbridge/domain/readiness/Round"
import { fail, redirect, type RequestEvent } from "@sveltejs/kit"
import { Option, Schema } from "effect"
import type { Problems } from "#lib/forms/problems.ts"
import { failureOf, orErrorPage } from "#lib/server/failure.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import { problemsOf } from "#lib/server/problemsOf.ts"
import { sentSetUp, setUpAsSent, setUpFrom, type SentSetUp } from "#lib/server/roundForm.ts"
import { referenceOf, roundIn } from "#lib/server/roundPage.ts"
import { setUpInWords } from "#lib/server/setUpInWords.ts"
import { boxesOf, typed } from "#lib/server/typed.ts"
import type { Actions, PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { number, round, team, version } = await roundIn(event, event.params, ["Draft"])
  const api = apiOfPerson(event)
  const [outlook, { rounds }] = await orErrorPage(
    Promise.all([api.round.outlook({ team, number }), api.round.list({ team })])
  )
  const before = rounds.find((other) => other.number < number && other.round._tag !== "Draft")
  const { instrument } = round.setUp
  const sameQuestions =
    before !== undefined &&
    before.round.setUp.instrument.id === instrument.id &&
    before.round.setUp.instrument.version === instrument.version
  return {
    version,
    k: outlook.k,
    earlier: outlook.earlier,
    sent: setUpAsSent(round.setUp, version > 1, boxesOf(round.setUp.closesOn)),
    questions: `Version ${instrument.version}${sameQuestions ? `, the same as in round ${before.number}, so you can compare` : ""}`,
    /** The round before this one, to tell new people from. */
    before: before?.number,
    perspectives: perspectives.map((perspective) => ({ perspective, name: perspectiveNames[perspective].many }))
  }
}

interface Place {
  readonly team: string
  readonly n: string
}

/** What an action gives back to the form. */
interface Returned {
  readonly sent: SentSetUp
  readonly version: number
  readonly problems: Problems | undefined
  readonly conflict:
    | { readonly words: string; readonly theirs: ReadonlyArray<string>; readonly yours: ReadonlyArray<string> }
    | undefined
}

const Theirs = Schema.Struct({ version: Schema.Natural, round: Schema.toCodecJson(Round) })

/** Saves the form; nothing when it is saved, else what to show. */
const save = async (event: RequestEvent, place: Place, form: FormData): Promise<Returned | undefined> => {
  const reference = referenceOf(place)
  const api = apiOfPerson(event)
  const sent = sentSetUp(form)
  const version = Number(typed(form, "version"))
  const [{ stored }, outlook] = await orErrorPage(Promise.all([api.round.get(reference), api.round.outlook(reference)]))
  const { problems, setUp } = setUpFrom(stored.round.setUp, sent, outlook.reached)
  if (setUp === undefined) return { sent, version, problems, conflict: undefined }
  try {
    await api.round.setUp({ ...reference, version, setUp })
    return undefined
  } catch (thrown) {
    const failure = failureOf(thrown)
    if (failure?._tag !== "Conflict") return { sent, version, problems: problemsOf(event, thrown), conflict: undefined }
    const theirs = Option.getOrUndefined(Schema.decodeUnknownOption(Theirs)(failure.theirs))
    return {
      sent,
      version: theirs?.version ?? version,
      problems: undefined,
      conflict: {
        words: failure.message,
        theirs: theirs === undefined ? [] : setUpInWords(theirs.round.setUp),
        yours: setUpInWords(setUp)
      }
    }
  }
}

/** What keeps a saved draft from opening, as problems of its form; nothing if it could open. */
const notYet = async (event: RequestEvent, place: Place, form: FormData): Promise<Returned | undefined> => {
  const reference = referenceOf(place)
  const api = apiOfPerson(event)
  try {
    await api.round.tryOpening(reference)
    return undefined
  } catch (thrown) {
    const problems = problemsOf(event, thrown, {
      SmallGroupsUnheard: "small-groups",
      NobodyInvited: `invited-${perspectives[0] ?? ""}`,
      ClosingDateTooEarly: "closes-day"
    })
    const { stored } = await orErrorPage(api.round.get(reference))
    return { sent: sentSetUp(form), version: stored.version, problems, conflict: undefined }
  }
}

const shown = (returned: Returned) => fail(returned.conflict === undefined ? 400 : 409, returned)

export const actions: Actions = {
  /** Saves, and goes on if the round could open as it is. */
  continue: async (event) => {
    const form = await event.request.formData()
    const returned = (await save(event, event.params, form)) ?? (await notYet(event, event.params, form))
    if (returned !== undefined) return shown(returned)
    redirect(303, `/t/${event.params.team}/rounds/${event.params.n}/open`)
  },
  draft: async (event) => {
    const returned = await save(event, event.params, await event.request.formData())
    if (returned !== undefined) return shown(returned)
    redirect(303, `/t/${event.params.team}/rounds`)
  },
  /** Shows again who will be shown, with what was typed. Saves nothing. */
  check: async (event): Promise<Returned> => {
    const form = await event.request.formData()
    return { sent: sentSetUp(form), version: Number(typed(form, "version")), problems: undefined, conflict: undefined }
  }
}
