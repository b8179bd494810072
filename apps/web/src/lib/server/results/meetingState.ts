import { ByPerspective } from "@peerbridge/domain/readiness/ByPerspective"
import type { Present } from "@peerbridge/domain/readiness/Consensus"
import { perspectives } from "@peerbridge/domain/readiness/Perspective"
import type { RequestEvent } from "@sveltejs/kit"
import { Option, Schema } from "effect"
import { typed } from "../typed.ts"

/** What is kept for the length of one meeting, on the facilitator's device only: who is there, and what was left for the end. */
const MeetingState = Schema.Struct({ present: ByPerspective(Schema.Natural), skipped: Schema.Array(Schema.String) })
export type MeetingState = typeof MeetingState.Type

const decode = Schema.decodeUnknownOption(Schema.fromJsonString(MeetingState))
const encode = Schema.encodeSync(Schema.fromJsonString(MeetingState))

const name = "peerbridge-meeting"
const nothingYet: MeetingState = { present: {}, skipped: [] }

/** A meeting does not last longer. */
const hours = 12

export const meetingState = ({ cookies }: RequestEvent): MeetingState =>
  Option.getOrElse(decode(cookies.get(name)), () => nothingYet)

export const keepMeetingState = ({ cookies, url }: RequestEvent, path: string, state: MeetingState): void =>
  cookies.set(name, encode(state), {
    path,
    httpOnly: true,
    sameSite: "lax",
    secure: url.protocol === "https:",
    maxAge: hours * 60 * 60
  })

/** More people of one group than this are not in one meeting; it is a slip of the keyboard. */
const most = 200

/** How many of each group are there, as typed; a field that is empty, or no whole number, counts as none. */
export const presentTyped = (form: FormData): Present =>
  Object.fromEntries(
    perspectives.flatMap((perspective) => {
      const count = Number(typed(form, `present-${perspective}`))
      return Number.isInteger(count) && count > 0 && count <= most ? [[perspective, count]] : []
    })
  )
