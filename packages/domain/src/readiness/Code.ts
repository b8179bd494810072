import { Option, Schema } from "effect"
import { codeWords } from "./words.ts"

/**
 * An invitation code, "FERN 219 LARK": two words and three numbers, easy to read out and to type. About 28 bits
 * (9 + 10 + 9): enough to let people in while tries are limited, not to keep a secret. It admits, it reads nothing.
 */
export const InvitationCode = Schema.String.check(
  Schema.isPattern(/^[A-Z]+ \d{3} [A-Z]+$/, { message: "a code has 2 words and 3 numbers, like FERN 219 LARK" })
).pipe(Schema.brand("InvitationCode"))
export type InvitationCode = typeof InvitationCode.Type

/**
 * A secret of the respondent's own, "FERN LARK MOSS 2190": to come back to a draft, or to take back a voice. Three words and
 * four numbers, about 40 bits (27 + 13). Only its hash is ever stored.
 */
export const ResumeSecret = Schema.String.check(
  Schema.isPattern(/^[A-Z]+ [A-Z]+ [A-Z]+ \d{4}$/, {
    message: "this code has 3 words and 4 numbers, like FERN LARK MOSS 2190"
  })
).pipe(Schema.brand("ResumeSecret"))
export type ResumeSecret = typeof ResumeSecret.Type

/** Bytes to draw for one code or secret: so many more than it holds that no word or number is likelier than another. */
export const bytesForCode = 16

/** The code that random bytes stand for. Throws on fewer than 16: a mistake of the program. */
export const codeFrom = (randomBytes: Uint8Array): InvitationCode => {
  const draw = drawing(randomBytes)
  const [first, number, second] = [draw.word(), draw.digits(3), draw.word()]
  return InvitationCode.make(`${first} ${number} ${second}`)
}

/** The secret that random bytes stand for. Throws on fewer than 16: a mistake of the program. */
export const secretFrom = (randomBytes: Uint8Array): ResumeSecret => {
  const draw = drawing(randomBytes)
  const words = [draw.word(), draw.word(), draw.word()]
  return ResumeSecret.make(`${words.join(" ")} ${draw.digits(4)}`)
}

/**
 * A code as somebody typed it: any case, spaces, hyphens, full stops or nothing between the parts, the letters O, I and L
 * for the numbers 0, 1 and 1. `None` if it cannot be a code: another shape, or words we do not use.
 */
export const parseCode = (typed: string): Option.Option<InvitationCode> =>
  Option.firstSomeOf([
    codeOf(parted(typed)),
    codeOf(/^([A-Z]+?)([\dOIL]{3})([A-Z]+)$/.exec(parted(typed).join(""))?.slice(1) ?? [])
  ])

/** The same for a secret; its words must stay apart, by spaces or hyphens. */
export const parseSecret = (typed: string): Option.Option<ResumeSecret> => {
  const [first, second, third, number, ...more] = parted(typed)
  return isWord(first) && isWord(second) && isWord(third) && number !== undefined && more.length === 0
    ? ResumeSecret.makeOption(`${first} ${second} ${third} ${asDigits(number)}`)
    : Option.none()
}

/**
 * Whether somebody meant to type a secret rather than an invitation code: four parts, or four numbers together. Where both
 * may be typed, this says which of the two to look for, and which of the two to explain when it is not found.
 */
export const meantAsSecret = (typed: string): boolean => parted(typed).length > 3 || /\d{4}/.test(typed)

const codeOf = ([first, number, second, ...more]: ReadonlyArray<string>): Option.Option<InvitationCode> =>
  isWord(first) && isWord(second) && number !== undefined && more.length === 0
    ? InvitationCode.makeOption(`${first} ${asDigits(number)} ${second}`)
    : Option.none()

const known: ReadonlySet<string> = new Set(codeWords.map((word) => word.toUpperCase()))

const isWord = (word: string | undefined): word is string => word !== undefined && known.has(word)

/** What was typed, in capitals, without what stands between the parts. */
const parted = (typed: string): ReadonlyArray<string> =>
  typed
    .toUpperCase()
    .split(/[\s\-_.,·–—]+/)
    .filter((part) => part !== "")

const asDigits = (typed: string): string => typed.replaceAll("O", "0").replaceAll(/[IL]/g, "1")

/** Reads the bytes as one large number and takes words and digits off it. */
const drawing = (randomBytes: Uint8Array) => {
  if (randomBytes.length < bytesForCode) throw new RangeError(`a code needs ${bytesForCode} random bytes`)
  let rest = randomBytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n)
  const below = (limit: number): number => {
    const drawn = Number(rest % BigInt(limit))
    rest /= BigInt(limit)
    return drawn
  }
  return {
    word: (): string => (codeWords[below(codeWords.length)] ?? "").toUpperCase(),
    digits: (count: number): string => String(below(10 ** count)).padStart(count, "0")
  }
}
