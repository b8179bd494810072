/// <reference types="vite/types/import-meta.d.ts" />
import { Schema } from "effect"

const Figure = Schema.NullOr(Schema.Finite)
const Truth = Schema.NullOr(Schema.Boolean)

/** One reference case of NHSRplotthedots: what went in, and what the R package gave. */
export const Fixture = Schema.Struct({
  id: Schema.String,
  input: Schema.Struct({
    dates: Schema.Array(Schema.String),
    values: Schema.Array(Figure),
    improvement_direction: Schema.Literals(["increase", "decrease", "neutral"]),
    target: Figure,
    rebase: Schema.Array(Schema.String),
    screen_outliers: Schema.Boolean,
    fix_after_n_points: Figure
  }),
  output: Schema.Struct({
    error: Schema.NullOr(Schema.String),
    points: Schema.optionalKey(
      Schema.Array(
        Schema.Struct({
          date: Schema.String,
          value: Figure,
          segment: Schema.Int,
          mean: Figure,
          lpl: Figure,
          upl: Figure,
          nlpl: Figure,
          nupl: Figure,
          average_moving_range: Figure,
          relative_to_mean: Figure,
          outside_limits: Truth,
          close_to_limits: Truth,
          in_trend: Truth,
          in_two_of_three: Truth,
          in_shift: Truth,
          special_cause_flag: Schema.Boolean,
          special_cause_type: Schema.String,
          point_type: Schema.String
        })
      )
    ),
    variation: Schema.optionalKey(Schema.String),
    variation_icon: Schema.optionalKey(Schema.String),
    assurance_icon: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
})
export type Fixture = typeof Fixture.Type

const files = import.meta.glob(["../vectors/spc/*.json", "!**/index.json"], { eager: true, import: "default" })

/** Every case in the folder, in order of their file names. */
export const fixtures: ReadonlyArray<Fixture> = Object.values(files).map((file) =>
  Schema.decodeUnknownSync(Fixture)(file)
)

/** The direction in our words. */
export const directionOf = ({ input }: Fixture): "up" | "down" | "neutral" =>
  input.improvement_direction === "increase" ? "up" : input.improvement_direction === "decrease" ? "down" : "neutral"
