import { InterviewGuide } from "@peerbridge/domain/listening/InterviewGuide"
import { Schema } from "effect"
import content from "../../content/listening/guides.json" with { type: "json" }

/** The three interview guides of Lamont 2025 in our own words: for service users, peer support workers and clinicians. */
export const guides: ReadonlyArray<InterviewGuide> = Schema.decodeUnknownSync(Schema.Array(InterviewGuide))(content, {
  onExcessProperty: "error"
})
