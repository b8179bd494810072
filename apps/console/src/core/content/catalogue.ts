import type { ContentEntry } from "./ContentEntry.ts"
import type { ContentKind } from "./ContentKind.ts"
import { actionEntries, indicatorEntries, linkEntries, nodeEntries } from "./modelContent.ts"
import {
  competencyEntries,
  courseEntries,
  interviewQuestionEntries,
  roleEntries,
  rolePackEntries,
  supervisionPolicyEntries
} from "./peopleContent.ts"
import { frameworkEntries, gateEntries, itemEntries, sectionEntries, sourceEntries } from "./readinessContent.ts"

const entries: Readonly<Record<ContentKind, () => ReadonlyArray<ContentEntry>>> = {
  source: sourceEntries,
  section: sectionEntries,
  item: itemEntries,
  gate: gateEntries,
  framework: frameworkEntries,
  node: nodeEntries,
  link: linkEntries,
  action: actionEntries,
  indicator: indicatorEntries,
  competency: competencyEntries,
  course: courseEntries,
  "interview-question": interviewQuestionEntries,
  role: roleEntries,
  "supervision-policy": supervisionPolicyEntries,
  "role-pack": rolePackEntries
}

/** Everything of a kind that is shipped, in its printed order. */
export const contentOf = (kind: ContentKind): ReadonlyArray<ContentEntry> => entries[kind]()
