/** The pages of a team that the side list names. */
export type TeamPage =
  "overview" | "rounds" | "results" | "facts" | "agree" | "gates" | "what-we-ask" | "sources" | "content"

interface Entry {
  readonly page: TeamPage
  readonly text: string
  readonly href: string
}

interface Part {
  readonly heading: string | undefined
  readonly entries: ReadonlyArray<Entry>
}

/** Where the pages are that depend on how far a team is. Without an address an entry is left out. */
export interface TeamPlaces {
  readonly results?: string | undefined
  readonly agree?: string | undefined
}

/** The side list in the order of the loop: ask and see, agree and act, and where it all comes from. */
export const teamMenu = (team: string, places: TeamPlaces = {}): ReadonlyArray<Part> => {
  const entry = (page: TeamPage, text: string, href: string | undefined = `${team}/${page}`): ReadonlyArray<Entry> => [
    { page, text, href }
  ]
  const when = (href: string | undefined, page: TeamPage, text: string): ReadonlyArray<Entry> =>
    href === undefined ? [] : entry(page, text, href)
  return [
    { heading: undefined, entries: entry("overview", "Overview", team) },
    {
      heading: "Ask and see",
      entries: [
        ...entry("rounds", "Rounds"),
        ...when(places.results, "results", "Latest results"),
        ...entry("facts", "What is already true?")
      ]
    },
    {
      heading: "Agree and act",
      entries: [...when(places.agree, "agree", "Agree levels"), ...entry("gates", "All gates")]
    },
    {
      heading: "Where it comes from",
      entries: [
        ...entry("what-we-ask", "What we ask and why", "/what-we-ask"),
        ...entry("content", "All content", "/content"),
        ...entry("sources", "Sources", "/sources")
      ]
    }
  ]
}

/** What the folded menu names as the place one is at. */
export const pageName = (menu: ReadonlyArray<Part>, page: TeamPage | undefined): string =>
  menu.flatMap((part) => part.entries).find((entry) => entry.page === page)?.text ?? ""
