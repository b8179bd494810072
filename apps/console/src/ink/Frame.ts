import type { Session } from "../core/Session.ts"

/** What stays the same on every screen. */
export type Frame = Pick<Session, "actor" | "environment" | "look" | "program" | "readOnly">
