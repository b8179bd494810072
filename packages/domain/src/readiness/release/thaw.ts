import { Schema } from "effect"
import { asReleased } from "./internal/asReleased.ts"
import { type ItemPicture, ItemPictureData } from "./ItemPicture.ts"

const decode = Schema.decodeUnknownSync(ItemPictureData)

/** A picture read back from where a release was frozen. For storage and reference vectors only; throws on anything else. */
export const thawPicture = (frozen: unknown): ItemPicture => asReleased(decode(frozen))
