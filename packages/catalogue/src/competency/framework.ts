import { Framework } from "@peerbridge/domain/competency/Framework"
import { Schema } from "effect"
import content from "../../content/competency/framework.json" with { type: "json" }

/** The competencies of the EIP pack in our own words: 7 domains, 30 essential and 15 enhanced statements. */
export const framework: Framework = Schema.decodeUnknownSync(Framework)(content, { onExcessProperty: "error" })
