import { Schema } from "effect"

const sentences = {
  noManifest: "its manifest is missing or unreadable, so it may be half a copy",
  unreadable: "it cannot be read",
  changed: "it is not what its manifest vouches for",
  damaged: "the database in it is damaged",
  newer: "it is from a newer release than this one",
  inUse: "a program is writing to the present database and does not stop",
  unwritable: "the database cannot be written"
}

/** Nothing was restored, and the present database is as it was. */
export class RestoreFailed extends Schema.TaggedError<RestoreFailed>()("RestoreFailed", {
  backup: Schema.String,
  reason: Schema.Literals(["noManifest", "unreadable", "changed", "damaged", "newer", "inUse", "unwritable"]),
  detail: Schema.String
}) {
  override get message() {
    return `${this.backup} was not restored: ${sentences[this.reason]} (${this.detail})`
  }
}
