/** The fields of a question's page as they would have been sent. */
export type KeptFields = ReadonlyArray<readonly [name: string, value: string]>

interface Kept {
  /** A few letters that tell drafts apart; they do not tell the secret. */
  readonly draft: string
  readonly byQuestion: Readonly<Record<string, KeptFields>>
}

const place = "peerbridge-kept-answers"

const isKept = (value: unknown): value is Kept =>
  typeof value === "object" &&
  value !== null &&
  "draft" in value &&
  "byQuestion" in value &&
  typeof value.byQuestion === "object"

/**
 * Answers that wait on this device for a connection, by the number of their question. Each is taken away as soon as the
 * server has it. Where a browser stores nothing, they last as long as the page.
 */
export class KeptAnswers {
  readonly #draft: string
  #byQuestion = $state.raw<Kept["byQuestion"]>({})

  constructor(draft: string) {
    this.#draft = draft
  }

  /** Finds what an earlier page left here. Another draft's answers are taken away: a device may be shared. */
  find(): void {
    const found = read()
    if (found === undefined) return
    if (found.draft === this.#draft) this.#byQuestion = found.byQuestion
    else forgetKeptAnswers()
  }

  /** The questions whose answers wait here, in order. */
  get questions(): ReadonlyArray<number> {
    return Object.keys(this.#byQuestion).map(Number)
  }

  of(question: number): KeptFields | undefined {
    return this.#byQuestion[question]
  }

  keep(question: number, form: FormData): void {
    const fields = [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : []))
    this.#write({ ...this.#byQuestion, [question]: fields })
  }

  drop(question: number): void {
    const { [question]: _dropped, ...others } = this.#byQuestion
    this.#write(others)
  }

  #write(byQuestion: Kept["byQuestion"]): void {
    this.#byQuestion = byQuestion
    if (this.questions.length === 0) return forgetKeptAnswers()
    const kept: Kept = { draft: this.#draft, byQuestion }
    allowed(() => localStorage.setItem(place, JSON.stringify(kept)))
  }
}

/** Takes away whatever waits on this device, when the answers were sent. */
export const forgetKeptAnswers = (): void => {
  allowed(() => localStorage.removeItem(place))
}

const read = (): Kept | undefined => {
  const found: unknown = allowed(() => JSON.parse(localStorage.getItem(place) ?? "null"))
  return isKept(found) ? found : undefined
}

/** A browser may refuse to store anything, or hold something that is not ours. */
const allowed = <A>(use: () => A): A | undefined => {
  try {
    return use()
  } catch {
    return undefined
  }
}
