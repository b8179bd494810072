import type { Crosswalk } from "@peerbridge/domain/competency/Crosswalk"

/**
 * None is shipped: no source gives codes of another framework, and ours would be guesses. A service adds the codes of the
 * framework it uses.
 */
export const crosswalks: ReadonlyArray<Crosswalk> = []
