import { Schema } from "effect"
import { Slug } from "../Slug.ts"

/** Choices made for another template, or another version of it: compare the versions first. */
export class OtherTemplate extends Schema.TaggedError<OtherTemplate>()("OtherTemplate", {
  chosen: Schema.String,
  given: Schema.String
}) {
  override get message() {
    return `These choices were made for ${this.chosen}, not for ${this.given}`
  }
}

/** Choices about lines, lists, sections or kinds that the template has not. */
export class NotInTemplate extends Schema.TaggedError<NotInTemplate>()("NotInTemplate", {
  ids: Schema.NonEmptyArray(Slug)
}) {
  override get message() {
    return `The template has no ${this.ids.join(", ")}`
  }
}

/** Two choices about one line. */
export class ChosenTwice extends Schema.TaggedError<ChosenTwice>()("ChosenTwice", {
  lines: Schema.NonEmptyArray(Slug)
}) {
  override get message() {
    return `Decide once about ${this.lines.join(", ")}`
  }
}

/** What is still to fill in and to talk about before the pack can be published. */
export class NotReadyToPublish extends Schema.TaggedError<NotReadyToPublish>()("NotReadyToPublish", {
  missing: Schema.Array(Schema.NonEmptyString),
  undecided: Schema.Array(Slug)
}) {
  override get message() {
    const missing = this.missing.length === 0 ? [] : [`fill in ${this.missing.join(", ")}`]
    const count = this.undecided.length
    const undecided = count === 0 ? [] : [`decide about ${count} ${count === 1 ? "line" : "lines"} to discuss locally`]
    return `Before publishing: ${[...missing, ...undecided].join("; ")}`
  }
}
