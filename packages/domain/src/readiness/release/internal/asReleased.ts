import type { ItemPicture, ItemPictureData } from "../ItemPicture.ts"

/** The only place a picture is stamped as released. Not importable from outside this folder (package exports and lint). */
export const asReleased = (data: ItemPictureData): ItemPicture => data as ItemPicture
