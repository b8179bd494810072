/** Where to get help at once: what stands on every page a respondent sees. */
export interface HelpNow {
  readonly title: string
  readonly intro: string
  readonly lines: ReadonlyArray<{ readonly when: string; readonly how: string; readonly link: string }>
}
