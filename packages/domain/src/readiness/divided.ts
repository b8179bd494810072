import type { ItemPicture } from "./release/ItemPicture.ts"

/**
 * Whether a group disagrees with itself: two or more say not yet and two or more say in place. Known from counts only;
 * "most" is never divided, for it may not tell.
 */
export const isDivided = (picture: ItemPicture): boolean =>
  picture._tag === "Counts" && picture.bands[0] >= 2 && picture.bands[2] >= 2
