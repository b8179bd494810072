/** What a meeting settled, in words for the team. */
export interface ConsensusView {
  readonly outcome: string
  readonly when: string
  readonly reason: string
  readonly evidence: string | undefined
  readonly dissent: ReadonlyArray<{ readonly text: string; readonly by: string | undefined }>
  /** "2 service users and 3 clinicians". */
  readonly present: string
}
