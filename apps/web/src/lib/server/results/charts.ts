import { distribution } from "@peerbridge/domain/chart/distribution"
import { dotProfile } from "@peerbridge/domain/chart/dotProfile"
import type { Chart } from "@peerbridge/domain/chart/Chart"
import type { ItemResult } from "@peerbridge/domain/readiness/results/itemResultOf"
import type { Results } from "@peerbridge/domain/readiness/results/resultsOf"
import type { DisclosurePolicy } from "@peerbridge/domain/readiness/release/Policy"

type Profile = Pick<Results, "constructs" | "groups" | "sections">

/** The profile by section of the questions. */
export const sectionChart = ({ groups, sections }: Profile): Chart =>
  dotProfile({ rows: sections, groups, rowIs: "section" })

/** The profile by construct of Normalisation Process Theory. */
export const constructChart = ({ constructs, groups }: Profile): Chart =>
  dotProfile({ rows: constructs, groups, rowIs: "construct" })

/** What each group says to one item. */
export const answersChart = (result: Pick<ItemResult, "gap" | "groups">, { k }: Pick<DisclosurePolicy, "k">): Chart =>
  distribution({ result, k })
