import { guides } from "@peerbridge/catalogue/listening/guides"
import type { InterviewGuide } from "@peerbridge/domain/listening/InterviewGuide"
import { Construct, constructNames } from "@peerbridge/domain/readiness/Item"
import { perspectiveNames } from "@peerbridge/domain/readiness/Perspective"
import { provenanceShown } from "./provenanceShown.ts"

const guideShown = ({ perspective, provenance, questions }: InterviewGuide) => ({
  id: `guide-${perspective}`,
  title: `${perspectiveNames[perspective].many} (${questions.length})`,
  tags: provenance.map(provenanceShown),
  constructs: Construct.literals
    .map((construct) => ({
      name: constructNames[construct],
      questions: questions
        .filter((question) => question.construct === construct)
        .map(({ follows, id, note, provenance, text }) => ({
          id,
          text,
          follows: questions.find((before) => before.id === follows)?.text,
          note,
          tags: provenance.map(provenanceShown)
        }))
    }))
    .filter((group) => group.questions.length > 0)
})

/** The interview guides by construct: made once, when the server starts. */
export const listeningContent = {
  count: guides.reduce((sum, { questions }) => sum + questions.length, 0),
  guides: guides.map(guideShown)
}
