import type { Slug } from "../Slug.ts"
import { GuidePerspective } from "./InterviewGuide.ts"
import { Bearing, type ListeningNote } from "./ListeningNote.ts"

/** How many notes: a number from five, `some` below, `none` for none. */
export type NoteCount =
  { readonly _tag: "None" } | { readonly _tag: "Some" } | { readonly _tag: "Counted"; readonly notes: number }

/** How often a sub-theme came up. It gives an agenda context and decides nothing. */
export interface ThemeCount {
  readonly subTheme: Slug
  readonly all: NoteCount
  /** Barriers and enablers apart; absent where one of them is too few to be told from the whole. */
  readonly bearings?: Readonly<Record<Bearing, number>>
  /** Groups with five or more notes, in the usual order; nothing left out can be reckoned from what is shown. */
  readonly perspectives: ReadonlyArray<{ readonly perspective: GuidePerspective; readonly notes: number }>
}

/** The fewest notes that are given as a number. */
export const fewestNotes = 5

/** The count of every sub-theme, in the order given. A note with several codes counts for each. */
export const themeCounts = (
  notes: ReadonlyArray<ListeningNote>,
  subThemes: ReadonlyArray<Slug>
): ReadonlyArray<ThemeCount> => subThemes.map((subTheme) => countOf(notes, subTheme))

const countOf = (notes: ReadonlyArray<ListeningNote>, subTheme: Slug): ThemeCount => {
  const about = notes.filter(({ codes }) => codes.includes(subTheme))
  if (about.length < fewestNotes) {
    return { subTheme, all: about.length === 0 ? { _tag: "None" } : { _tag: "Some" }, perspectives: [] }
  }
  const bearings = countBearings(about)
  return {
    subTheme,
    all: { _tag: "Counted", notes: about.length },
    ...(Bearing.literals.every((bearing) => tellable(bearings[bearing])) ? { bearings } : {}),
    perspectives: countPerspectives(about)
  }
}

/** Nothing, or enough to be a number. */
const tellable = (count: number): boolean => count === 0 || count >= fewestNotes

const countBearings = (notes: ReadonlyArray<ListeningNote>): Readonly<Record<Bearing, number>> => {
  const barrier = notes.filter(({ bearing }) => bearing === "barrier").length
  return { barrier, enabler: notes.length - barrier }
}

/** The rest that is not shown must be nothing or five; else the smallest shown group (the later of equals) is left out too. */
const countPerspectives = (notes: ReadonlyArray<ListeningNote>): ThemeCount["perspectives"] => {
  let shown = GuidePerspective.literals
    .map((perspective) => ({ perspective, notes: notes.filter((note) => note.perspective === perspective).length }))
    .filter((group) => group.notes >= fewestNotes)
  while (!tellable(notes.length - sum(shown))) {
    const least = Math.min(...shown.map((group) => group.notes))
    const last = shown.findLastIndex((group) => group.notes === least)
    shown = shown.filter((_, index) => index !== last)
  }
  return shown
}

const sum = (groups: ThemeCount["perspectives"]): number => groups.reduce((total, { notes }) => total + notes, 0)
