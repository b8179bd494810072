import { Schema } from "effect"

/** How far something is in place: 0 not yet, 1 being planned, 2 partly in place, 3 in place, 4 in place and reviewed this year. */
export const Level = Schema.Literals([0, 1, 2, 3, 4])
export type Level = typeof Level.Type

/** Short names of the five levels, for scales and tables. Service users and carers never read these, only whole sentences. */
export const levelNames: Readonly<Record<Level, string>> = {
  0: "Not yet",
  1: "Being planned",
  2: "Partly in place",
  3: "In place",
  4: "In place and reviewed"
}

/** The three bands that disclosure control works with: levels 0 and 1, level 2, levels 3 and 4. */
export const Band = Schema.Literals(["not-yet", "partly", "in-place"])
export type Band = typeof Band.Type

/** The bands from low to high. */
export const bands: ReadonlyArray<Band> = Band.literals

/** The band a level lies in. */
export const bandOf = (level: Level): Band => (level <= 1 ? "not-yet" : level === 2 ? "partly" : "in-place")

/** The bands as sentences say them: "most say partly in place". */
export const bandNames: Readonly<Record<Band, string>> = {
  "not-yet": "not yet",
  partly: "partly in place",
  "in-place": "in place"
}
