import { type Perspective, perspectives } from "@peerbridge/domain/readiness/Perspective"
import { suggestedAskedAt } from "@peerbridge/domain/readiness/itemsOfRound"
import { type InvitedGroup, type RoundSetUp, SmallGroupWay } from "@peerbridge/domain/readiness/RoundSetUp"
import type { Stage } from "@peerbridge/domain/readiness/Stage"
import { Option, Schema } from "effect"
import type { Problems } from "../forms/problems.ts"
import { dateOf, isBlank, typed, typedDate, type TypedDate } from "./typed.ts"

/** One group of the set-up form, as typed. */
export interface SentGroup {
  readonly invited: string
  readonly links: "each" | "shared"
  readonly mostlyNew: boolean
}

/** The set-up form as typed: it may make no sense yet. */
export interface SentSetUp {
  readonly closes: TypedDate
  /** Whether a peer support worker is in post; empty while nothing is chosen. */
  readonly inPost: "yes" | "no" | ""
  readonly elsewhere: boolean
  readonly groups: Readonly<Record<Perspective, SentGroup>>
  readonly smallGroups: ReadonlyArray<SmallGroupWay>
}

const byPerspective = <A>(of: (perspective: Perspective) => A): Readonly<Record<Perspective, A>> => ({
  "service-user": of("service-user"),
  carer: of("carer"),
  "peer-support-worker": of("peer-support-worker"),
  clinician: of("clinician"),
  manager: of("manager"),
  commissioner: of("commissioner")
})

export const sentSetUp = (form: FormData): SentSetUp => {
  const inPost = typed(form, "in-post")
  return {
    closes: typedDate(form, "closes"),
    inPost: inPost === "yes" || inPost === "no" ? inPost : "",
    elsewhere: form.has("elsewhere"),
    groups: byPerspective((perspective) => ({
      invited: typed(form, `invited-${perspective}`),
      links: typed(form, `links-${perspective}`) === "shared" ? "shared" : "each",
      mostlyNew: form.has(`mostly-new-${perspective}`)
    })),
    smallGroups: form
      .getAll("small-groups")
      .flatMap((way) => Option.toArray(Schema.decodeUnknownOption(SmallGroupWay)(way)))
  }
}

/** The form as it first shows what is set up. Whether a worker is in post is not chosen for anyone. */
export const setUpAsSent = (setUp: RoundSetUp, saved: boolean, boxes: TypedDate): SentSetUp => ({
  closes: boxes,
  inPost: !saved ? "" : setUp.askedAt === "sustaining" ? "yes" : "no",
  elsewhere: setUp.livedExperienceFromElsewhere,
  groups: byPerspective((perspective) => {
    const group: InvitedGroup | undefined = setUp.groups[perspective]
    return {
      invited: group === undefined ? "" : String(group.invited),
      links: group?.links ?? "each",
      mostlyNew: group?.mostlyNew ?? false
    }
  }),
  smallGroups: setUp.smallGroups
})

/** How many a box says, as far as it says anything: blank is nobody. */
export const countOf = (invited: string): number | undefined =>
  invited === "" ? 0 : /^\d{1,4}$/.test(invited) ? Number(invited) : undefined

/** What to save, from the draft and what was typed; or what has to be put right first. */
export const setUpFrom = (
  before: RoundSetUp,
  sent: SentSetUp,
  reached: Stage
): { readonly setUp: RoundSetUp | undefined; readonly problems: Problems } => {
  const closesOn = dateOf(sent.closes)
  const problems: Problems = {
    ...(Option.isSome(closesOn)
      ? {}
      : {
          "closes-day": isBlank(sent.closes)
            ? "Enter a closing date"
            : "The closing date must be a real date, like 25 3 2027"
        }),
    ...(sent.inPost === "" ? { "in-post": "Say if a peer support worker is in post here" } : {}),
    ...Object.fromEntries(
      perspectives.flatMap((perspective) =>
        countOf(sent.groups[perspective].invited) === undefined
          ? [[`invited-${perspective}`, "How many must be a whole number, like 8"]]
          : []
      )
    )
  }
  if (Object.keys(problems).length > 0 || Option.isNone(closesOn)) return { setUp: undefined, problems }
  const groups = perspectives.flatMap((perspective) => {
    const { invited, links, mostlyNew } = sent.groups[perspective]
    const count = countOf(invited) ?? 0
    return count === 0 ? [] : [[perspective, { invited: count, links, mostlyNew }] as const]
  })
  return {
    problems,
    setUp: {
      ...before,
      askedAt: suggestedAskedAt(reached, sent.inPost === "yes"),
      closesOn: closesOn.value,
      groups: Object.fromEntries(groups),
      smallGroups: sent.smallGroups,
      livedExperienceFromElsewhere: sent.inPost === "no" && sent.elsewhere
    }
  }
}
