import { Schema } from "effect"

/** How far a team has come. Every team starts at exploring, which has no gates. */
export const Stage = Schema.Literals(["exploring", "preparing", "ready-to-welcome", "embedding", "sustaining"])
export type Stage = typeof Stage.Type

/** The stages in order. */
export const stages: ReadonlyArray<Stage> = Stage.literals

/** Names of the stages for people. */
export const stageNames: Readonly<Record<Stage, string>> = {
  exploring: "Exploring",
  preparing: "Preparing",
  "ready-to-welcome": "Ready to welcome",
  embedding: "Embedding",
  sustaining: "Sustaining"
}

/** What a stage means for a team that is in it, in one sentence. */
export const stageSentences: Readonly<Record<Stage, string>> = {
  exploring: "You are finding out what peer support could be here.",
  preparing: "You are laying the foundations: the role, the money, and people who will support it.",
  "ready-to-welcome": "What a peer support worker needs on day one is there, whether they are new or already with you.",
  embedding: "Peer support is part of everyday work and plans.",
  sustaining: "It lasts: secure posts, a way to grow, and proof that it helps."
}
