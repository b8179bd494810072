import { Schema } from "effect"
import { Slug } from "../Slug.ts"
import { LinkKind } from "./Link.ts"

/** Somebody else edited the draft in between: look at both, then choose. */
export class DraftMoved extends Schema.TaggedError<DraftMoved>()("DraftMoved", {
  seen: Schema.Natural,
  current: Schema.Natural
}) {
  override get message() {
    return `The model was changed while you were writing: you saw revision ${this.seen}, it is now ${this.current}`
  }
}

/** No part of the model has this id. */
export class NodeNotFound extends Schema.TaggedError<NodeNotFound>()("NodeNotFound", { id: Slug }) {
  override get message() {
    return `The model has no part ${this.id}`
  }
}

/** No link of the model has this id. */
export class LinkNotFound extends Schema.TaggedError<LinkNotFound>()("LinkNotFound", { id: Slug }) {
  override get message() {
    return `The model has no link ${this.id}`
  }
}

/** Parts and links share one set of ids, and this one is in use. */
export class IdTaken extends Schema.TaggedError<IdTaken>()("IdTaken", { id: Slug }) {
  override get message() {
    return `The id ${this.id} is already used in this model`
  }
}

/** One link says all that one part does for another. */
export class AlreadyLinked extends Schema.TaggedError<AlreadyLinked>()("AlreadyLinked", {
  from: Slug,
  to: Slug,
  link: Slug
}) {
  override get message() {
    return `${this.from} and ${this.to} are already joined by ${this.link}`
  }
}

/** Why two ends cannot be joined in this way. */
export const WrongEnds = Schema.Literals([
  "to-itself",
  "assumption-needed",
  "external-factor-needed",
  "external-factor-only-threatens"
])
export type WrongEnds = typeof WrongEnds.Type

const wrongEnds: Readonly<Record<WrongEnds, string>> = {
  "to-itself": "a part cannot be linked to itself",
  "assumption-needed": "only a link can assume, and only an assumption can be assumed",
  "external-factor-needed": "only an external factor threatens",
  "external-factor-only-threatens": "an external factor only threatens, and nothing leads to one"
}

/** The kind of link does not fit what it would join. */
export class LinkDoesNotFit extends Schema.TaggedError<LinkDoesNotFit>()("LinkDoesNotFit", {
  from: Slug,
  to: Slug,
  kind: LinkKind,
  why: WrongEnds
}) {
  override get message() {
    return `${this.from} cannot be linked to ${this.to} as "${this.kind}": ${wrongEnds[this.why]}`
  }
}

/** The measure hangs there already. */
export class AlreadyAttached extends Schema.TaggedError<AlreadyAttached>()("AlreadyAttached", {
  node: Slug,
  indicator: Slug
}) {
  override get message() {
    return `The measure ${this.indicator} already hangs on ${this.node}`
  }
}

/** The measure does not hang there. */
export class NotAttached extends Schema.TaggedError<NotAttached>()("NotAttached", { node: Slug, indicator: Slug }) {
  override get message() {
    return `The measure ${this.indicator} does not hang on ${this.node}`
  }
}

/** Every reason for which an edit of a draft model is refused. */
export type EditRefused =
  DraftMoved | NodeNotFound | LinkNotFound | IdTaken | AlreadyLinked | LinkDoesNotFit | AlreadyAttached | NotAttached
