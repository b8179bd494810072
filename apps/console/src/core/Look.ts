/** What the terminal can show. Colour only ever repeats what a sign and a word say. */
export interface Look {
  /** Signs from ASCII only. */
  readonly ascii: boolean
  readonly colour: boolean
  /** Read aloud: words only, no signs. */
  readonly spoken: boolean
}

/** What is read of the environment to tell. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * What a terminal can show, from its settings. Without a locale at all we trust that it can show UTF-8; one that names another
 * encoding, or the bare Linux console, gets ASCII. `NO_COLOR` with any value takes colour away.
 */
export const lookOf = (env: Environment, ascii: boolean, spoken = false): Look => {
  const locale = [env["LC_ALL"], env["LC_CTYPE"], env["LANG"]].find((value) => value !== undefined && value !== "")
  const otherEncoding = locale !== undefined && !/utf-?8/i.test(locale)
  return {
    ascii: ascii || otherEncoding || env["TERM"] === "linux",
    colour: (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb",
    spoken
  }
}
