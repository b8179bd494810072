import type { ItemPicture } from "@peerbridge/domain/readiness/release/ItemPicture"
import { emptyTally, type Tally } from "@peerbridge/domain/readiness/release/Tally"
import { positionOf } from "@peerbridge/domain/readiness/position"
// @ts-expect-error what opens a tally is not exported
import { open } from "@peerbridge/domain/readiness/release/internal/SealedTally"

// What the types refuse. Each line is an error, and would be reported as unused if it were none.

const tally: Tally = emptyTally(["peer-supervision"])

// @ts-expect-error a tally cannot be read
export const responses = tally.responses

// @ts-expect-error nor made up
export const made: Tally = { items: [], responses: 9, cells: new Uint32Array() }

// @ts-expect-error a picture cannot be made up: it is released
export const picture: ItemPicture = { _tag: "Most", band: "in-place", dontKnow: "few-or-none" }

// @ts-expect-error nor can a tally be scored
export const position = positionOf(tally)

export { open }
