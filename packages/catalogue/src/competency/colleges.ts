import { College } from "@peerbridge/domain/competency/Course"
import { Schema } from "effect"
import content from "../../content/competency/colleges.json" with { type: "json" }

/** The eight recovery colleges whose courses the EIP pack recommends, in printed order. */
export const colleges: ReadonlyArray<College> = Schema.decodeUnknownSync(Schema.Array(College))(content, {
  onExcessProperty: "error"
})
