import { help } from "@peerbridge/catalogue/readiness/help"
import { levelSetOf } from "@peerbridge/catalogue/readiness/WrittenSection"
import type { Perspective } from "@peerbridge/domain/readiness/Perspective"
import type { RoundSetUp } from "@peerbridge/domain/readiness/RoundSetUp"

/** What the welcome page says before anything is asked, and the same in easy words. */
export const welcomeWords = (
  perspective: Perspective,
  {
    mayBePooled,
    mayBeVoiced,
    smallGroups
  }: Pick<RoundSetUp, "smallGroups"> & { readonly mayBePooled: boolean; readonly mayBeVoiced: boolean }
) => {
  const audience = levelSetOf(perspective)
  const { consent, helpNow, promise } = help
  const { otherWays, talk, tooYoung } = consent.notes
  return {
    promise: { title: promise.title, points: promise.points, choice: promise.choice[audience] },
    small: [
      ...(smallGroups.includes("agree-together") ? [promise.agreeTogether] : []),
      ...(mayBePooled ? [promise.pooled] : []),
      ...(mayBeVoiced ? [promise.smallGroup] : [])
    ],
    consent: {
      title: consent.title,
      intro: consent.intro[audience],
      statements: consent.statements[audience],
      notes: audience === "staff" ? [talk] : [talk, tooYoung, otherWays],
      start: consent.start
    },
    easyRead: [
      { title: promise.title, lines: [...promise.easyRead.points, ...promise.easyRead.choice[audience]] },
      ...(mayBePooled ? [{ title: "Other teams", lines: promise.easyRead.pooled }] : []),
      ...(mayBeVoiced ? [{ title: "Your group", lines: promise.easyRead.smallGroup }] : []),
      {
        title: consent.title,
        lines: [...consent.easyRead[audience], ...(audience === "staff" ? [] : consent.easyRead.notes)]
      },
      { title: helpNow.title, lines: helpNow.easyRead }
    ]
  }
}
