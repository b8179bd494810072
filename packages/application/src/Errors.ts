import { Schema } from "effect"

/** Nothing of that name, or nothing the asker may know of. */
export class NotFound extends Schema.TaggedError<NotFound>()("NotFound", {
  what: Schema.String,
  reference: Schema.String
}) {
  override get message() {
    return `We could not find this ${this.what}: ${this.reference}`
  }
}

/** Something given does not fit; `field` names the input it belongs to. */
export class Refused extends Schema.TaggedError<Refused>()("Refused", { field: Schema.String, reason: Schema.String }) {
  override get message() {
    return this.reason
  }
}

/** Somebody changed it in between. Carries what is there now beside what was to be written, so a person can choose. */
export class Conflict extends Schema.TaggedError<Conflict>()("Conflict", {
  what: Schema.String,
  changedBy: Schema.String,
  theirs: Schema.Json,
  yours: Schema.Json
}) {
  override get message() {
    return `${this.changedBy} changed ${this.what} while you were writing. See both, then choose.`
  }
}

/** Too many tries from one place in a short time. */
export class TooManyTries extends Schema.TaggedError<TooManyTries>()("TooManyTries", { minutes: Schema.Natural }) {
  override get message() {
    return `Too many tries. Wait ${this.minutes} minutes, then try again.`
  }
}
