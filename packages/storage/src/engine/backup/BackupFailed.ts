import { Schema } from "effect"

const sentences = {
  notAFile: "only a database in a SQLite file can be copied so; for PostgreSQL use pg_dump",
  exists: "there is already a file of that name",
  unwritable: "the file cannot be written",
  damaged: "the database is damaged"
}

/** No backup was made, and nothing of it is left behind. */
export class BackupFailed extends Schema.TaggedError<BackupFailed>()("BackupFailed", {
  file: Schema.String,
  reason: Schema.Literals(["notAFile", "exists", "unwritable", "damaged"]),
  detail: Schema.String
}) {
  override get message() {
    return `No backup in ${this.file}: ${sentences[this.reason]} (${this.detail})`
  }
}
