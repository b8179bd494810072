import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { applyRecordEvent } from "@peerbridge/domain/competency/applyRecordEvent"
import type { College } from "@peerbridge/domain/competency/Course"
import { decideRecord, type RecordContext } from "@peerbridge/domain/competency/decideRecord"
import type { Framework, Statement } from "@peerbridge/domain/competency/Framework"
import type { RecordCommand } from "@peerbridge/domain/competency/RecordCommand"
import type { RecordRefused } from "@peerbridge/domain/competency/RecordRefused"
import { type TrainingNeed, trainingNeeds } from "@peerbridge/domain/competency/trainingNeeds"
import { beginRecord, type WorkerRecord } from "@peerbridge/domain/competency/WorkerRecord"
import type { Provenance } from "@peerbridge/domain/provenance/Provenance"
import { PersonId } from "@peerbridge/domain/supervision/Records"
import { Result } from "effect"

const ours: readonly [Provenance] = [{ _tag: "Policy", reason: "Written with the peers who lead the groups." }]

const statement = (id: string, tier: Statement["tier"], text: string, enough: Statement["enough"]): Statement => ({
  id,
  tier,
  text,
  enough,
  provenance: ours
})

/** What somebody does who leads a group of peers: two areas, three statements, two of them essential. */
export const groupFacilitation: Framework = {
  id: "group-facilitation",
  version: 1,
  title: "Leading a group of peers",
  publishedOn: CalendarDate.make("2026-11-01"),
  rules: [{ id: "for-growth", text: "For talking about growth. Never for pay or capability.", provenance: ours }],
  domains: [
    {
      id: "holding-the-room",
      name: "Holding the room",
      means: "Making a group in which people can speak, and can stay quiet.",
      statements: [
        statement("opens-the-group", "essential", "Opens the group and says what it is for.", "independently"),
        statement("lets-silence-be", "enhanced", "Lets silence be when it helps.", "independently")
      ],
      provenance: ours
    },
    {
      id: "safety",
      name: "Safety",
      means: "Knowing what to do when somebody is not safe.",
      statements: [
        statement("asks-for-help", "essential", "Asks a colleague for help when somebody is not safe.", "with-support")
      ],
      provenance: ours
    }
  ]
}

/** A course that may help, and where it runs. */
export const colleges: ReadonlyArray<College> = [
  {
    id: "our-college",
    name: "Our recovery college",
    courses: [
      {
        id: "leading-groups",
        title: "Leading groups",
        audience: "peer-support-worker",
        helps: ["holding-the-room"],
        provenance: ours
      }
    ],
    provenance: ours
  }
]

/** A worker; ids are the program's business. */
export const worker = PersonId.make("worker-1")

const context: RecordContext = {
  actor: worker,
  framework: groupFacilitation,
  sessions: [],
  today: CalendarDate.make("2026-11-21")
}

/** What the worker says goes into a record one command after the other; the first that is refused ends it. */
export const recordAfter = (commands: ReadonlyArray<RecordCommand>): Result.Result<WorkerRecord, RecordRefused> =>
  commands.reduce<Result.Result<WorkerRecord, RecordRefused>>(
    (record, command) =>
      Result.flatMap(record, (current) =>
        Result.map(decideRecord(current, command, context), (event) => applyRecordEvent(current, event))
      ),
    Result.succeed(beginRecord(worker, groupFacilitation))
  )

/** Where training may help this worker: areas with statements not yet reached, and the courses for them. */
export const needsOf = (record: WorkerRecord): ReadonlyArray<TrainingNeed> =>
  trainingNeeds(groupFacilitation, record, colleges)
