import { help } from "@peerbridge/catalogue/readiness/help"

/** Where to get help now stands on every page that may bring up hard things, in the same words. */
export const load = () => ({ helpNow: help.helpNow })
