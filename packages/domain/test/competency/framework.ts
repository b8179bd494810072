import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import type { CompetencyLevel } from "@peerbridge/domain/competency/CompetencyLevel"
import type { Framework, Statement } from "@peerbridge/domain/competency/Framework"
import { beginRecord, type StatementEntry, type WorkerRecord } from "@peerbridge/domain/competency/WorkerRecord"
import { PersonId } from "@peerbridge/domain/supervision/Records"

export const day = (text: string) => CalendarDate.make(text)
export const person = (text: string) => PersonId.make(text)

const from = [{ _tag: "Policy" as const, reason: "For the test." }] as const

const statement = (id: string, tier: Statement["tier"], enough: CompetencyLevel = "independently"): Statement => ({
  id,
  tier,
  text: `Does ${id}.`,
  enough,
  provenance: from
})

/** Two areas: `listens`, `records` (with support is enough) and, enhanced, `teaches`; then `reflects`. */
export const framework: Framework = {
  id: "small",
  version: 1,
  title: "A small framework",
  publishedOn: day("2026-01-01"),
  rules: [{ id: "guide", text: "A guide.", provenance: from }],
  domains: [
    {
      id: "people",
      name: "People",
      means: "Being with people.",
      provenance: from,
      statements: [
        statement("listens", "essential"),
        statement("records", "essential", "with-support"),
        statement("teaches", "enhanced")
      ]
    },
    {
      id: "growth",
      name: "Growth",
      means: "Growing.",
      provenance: from,
      statements: [statement("reflects", "essential")]
    }
  ]
}

export const worker = person("worker")
export const supervisor = person("supervisor")
export const manager = person("manager")

/** A view of a statement, as its worker or its supervisor gives it. */
export const view = (level: CompetencyLevel, by = worker) => ({ level, on: day("2026-06-01"), by })

/** The record of a worker with these entries. */
export const recordOf = (
  entries: ReadonlyArray<Partial<StatementEntry> & Pick<StatementEntry, "statement">>
): WorkerRecord => ({
  ...beginRecord(worker, framework),
  entries: entries.map((entry) => ({ evidence: [], reviews: [], ...entry }))
})
