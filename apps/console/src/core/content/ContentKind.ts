/** The kinds of content one can list. Apart from the content itself, so that help and completions need not load it. */
export const contentKinds = [
  "source",
  "section",
  "item",
  "gate",
  "framework",
  "node",
  "link",
  "action",
  "indicator",
  "competency",
  "course",
  "interview-question",
  "role",
  "supervision-policy",
  "role-pack"
] as const
export type ContentKind = (typeof contentKinds)[number]
