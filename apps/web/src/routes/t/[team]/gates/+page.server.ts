import { provenanceInWords } from "@peerbridge/catalogue/provenanceInWords"
import { stageNames, stageSentences } from "@peerbridge/domain/readiness/Stage"
import { progressOfStage } from "@peerbridge/domain/readiness/stageOf"
import { orErrorPage } from "#lib/server/failure.ts"
import { apiOfPerson } from "#lib/server/person.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { gates, revealed, stage } = await orErrorPage(apiOfPerson(event).results.overview({ team: event.params.team }))
  return {
    all: gates.length,
    asOf: revealed.at(-1)?.number,
    stages: stage.progress.map((progress) => ({
      stage: progress.stage,
      name: stageNames[progress.stage],
      sentence: stageSentences[progress.stage],
      progress: progressOfStage(progress),
      gates: gates
        .filter(({ gate }) => gate.stage === progress.stage)
        .map(({ gate, state, words }) => ({
          id: gate.id,
          title: gate.title,
          state,
          words,
          nextStep: gate.nextStep,
          asks: gate.check._tag,
          provenance: gate.provenance.map((one) => ({
            provenance: one,
            source: provenanceInWords(one),
            reason: one._tag === "Inferred" ? one.reason : undefined
          }))
        }))
    }))
  }
}
