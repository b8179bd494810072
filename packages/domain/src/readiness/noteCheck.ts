import { Schema } from "effect"

/** What a note may contain that picks somebody out. */
export const NoteFindingKind = Schema.Literals(["nhs-number", "phone-number", "email-address", "date", "name"])
export type NoteFindingKind = typeof NoteFindingKind.Type

/** What was found in a note, as its writer reads it. */
export const noteFindingNames: Readonly<Record<NoteFindingKind, string>> = {
  "nhs-number": "an NHS number",
  "phone-number": "a phone number",
  "email-address": "an email address",
  date: "a date of birth",
  name: "a name"
}

/** A place in a note to look at again. */
export interface NoteFinding {
  readonly kind: NoteFindingKind
  /** The words found. */
  readonly text: string
  /** Where they start, in characters. */
  readonly at: number
}

/**
 * What in a note may be a name, a date of birth, a phone or NHS number, or an email address, in the order of the text. A
 * check of patterns, to warn with: it misses names that stand alone and finds things that are harmless, so it never refuses
 * by itself. It reads nothing but the note, and keeps nothing.
 */
export const noteFindings = (text: string): ReadonlyArray<NoteFinding> =>
  rules
    .flatMap(({ holds, kind, pattern }) =>
      [...text.matchAll(pattern)].flatMap((match) =>
        holds(match[0]) ? [{ kind, text: match[0], at: match.index }] : []
      )
    )
    .toSorted((a, b) => a.at - b.at || b.text.length - a.text.length)
    // Of two findings in one place the earlier rule stands: an NHS number is not also a phone number.
    .filter((finding, index, all) => !all.slice(0, index).some((other) => finding.at < other.at + other.text.length))

/** Ten digits, the last of which follows from the others: 11 - (sum of digit times 10..2) mod 11. */
export const isNhsNumber = (text: string): boolean => {
  const digits = text.replaceAll(/\D/g, "")
  if (digits.length !== 10) return false
  const sum = Array.from(digits)
    .slice(0, 9)
    .reduce((total, digit, index) => total + Number(digit) * (10 - index), 0)
  const check = 11 - (sum % 11)
  return (check === 11 ? 0 : check) === Number(digits[9])
}

const always = (): boolean => true

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"

/** One or two capitalised words, with hyphens and apostrophes: "Anne-Marie O'Neill". */
const capitalised = "\\p{Lu}[\\p{L}'’-]*\\p{Ll}"
const name = `${capitalised}(?:\\s${capitalised})?`

/** Words after which a capitalised word is likely the name of a person, at the start of a sentence or inside it. */
const person =
  "worker nurse doctor psychiatrist psychologist therapist consultant coordinator co-ordinator supervisor manager lead keyworker mentor buddy friend partner husband wife mum mother dad father son daughter brother sister carer called named"
    .split(" ")
    .map((word) => `[${word.slice(0, 1).toUpperCase()}${word.slice(0, 1)}]${word.slice(1)}`)
    .join("|")

/** Capitalised, but nobody's name. */
const notNames =
  /\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\s(?:January|February|April|July|August|September|October|November|December|Peer|Early|Recovery|Trust|Team)\b/

interface Rule {
  readonly kind: NoteFindingKind
  readonly pattern: RegExp
  readonly holds: (found: string) => boolean
}

const rules: ReadonlyArray<Rule> = [
  { kind: "email-address", pattern: /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().,;]+/gu, holds: always },
  { kind: "nhs-number", pattern: /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g, holds: isNhsNumber },
  {
    kind: "phone-number",
    pattern: /(?<!\d)(?:\+44[ -]?(?:\(0\)[ -]?)?|\(?0)\d(?:[ ()-]{0,2}\d){8,9}(?!\d)/g,
    holds: always
  },
  { kind: "date", pattern: /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?!\d)/g, holds: always },
  { kind: "date", pattern: /(?<!\d)(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)/g, holds: always },
  {
    kind: "date",
    pattern: new RegExp(`(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month},? (?:19|20)\\d{2}(?!\\d)`, "gi"),
    holds: always
  },
  {
    kind: "date",
    pattern: new RegExp(`\\b${month} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}(?!\\d)`, "gi"),
    holds: always
  },
  {
    kind: "name",
    pattern: new RegExp(`\\b(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sister|Nurse)\\b\\.? ${name}`, "gu"),
    holds: always
  },
  {
    kind: "name",
    pattern: new RegExp(`\\b(?:${person}),? (?:is )?${name}|\\b[Nn]ame(?: is|’s|'s)? ${name}`, "gu"),
    holds: (found) => !notNames.test(found)
  }
]
