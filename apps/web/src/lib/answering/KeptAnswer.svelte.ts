/** The fields of one question that could not be sent, with enough to know whose and which question's they are. */
export interface Kept {
  /** A few letters that tell drafts apart; they do not tell the secret. */
  readonly draft: string
  readonly number: number
  readonly fields: ReadonlyArray<readonly [name: string, value: string]>
}

const place = "peerbridge-kept-answer"

const isKept = (value: unknown): value is Kept =>
  typeof value === "object" && value !== null && "draft" in value && "number" in value && "fields" in value && Array.isArray(value.fields)

/**
 * The one answer that waits on this device for a connection. It is taken away as soon as the server has it; where a
 * browser stores nothing, it lasts as long as the page.
 */
export class KeptAnswer {
  #kept = $state.raw<Kept>()

  /** What waits here for this draft. Another draft's answer is dropped: a device may be shared. */
  look(draft: string): Kept | undefined {
    const found = read()
    if (found !== undefined && found.draft !== draft) this.drop()
    else this.#kept = found
    return this.#kept
  }

  /** What waits, once looked for. */
  get waiting(): Kept | undefined {
    return this.#kept
  }

  keep(draft: string, number: number, form: FormData): void {
    const fields = [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : []))
    this.#kept = { draft, number, fields }
    stored(() => localStorage.setItem(place, JSON.stringify(this.#kept)))
  }

  drop(): void {
    this.#kept = undefined
    stored(() => localStorage.removeItem(place))
  }
}

const read = (): Kept | undefined => {
  const found: unknown = stored(() => JSON.parse(localStorage.getItem(place) ?? "null"))
  return isKept(found) ? found : undefined
}

/** A browser may refuse to store anything, or hold something that is not ours. */
const stored = <A>(use: () => A): A | undefined => {
  try {
    return use()
  } catch {
    return undefined
  }
}
