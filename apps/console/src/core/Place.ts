/** Somewhere one can be in the full-screen console. Each is also a command. */
export type Place =
  | { readonly _tag: "Organisations" }
  /** Of one organisation, or of all. */
  | { readonly _tag: "Teams"; readonly organisation: string | undefined }
  | { readonly _tag: "Team"; readonly team: string }
  | { readonly _tag: "Rounds"; readonly team: string }
  | { readonly _tag: "Round"; readonly team: string; readonly number: number }
  | { readonly _tag: "Results"; readonly team: string; readonly number: number }
  /** So many pages of it; of the only organisation unless one is named. */
  | { readonly _tag: "Audit"; readonly organisation: string | undefined; readonly pages: number }

/** Where the console opens. */
export const firstPlace: Place = { _tag: "Teams", organisation: undefined }
