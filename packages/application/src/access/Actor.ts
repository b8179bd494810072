import { Context, Effect, Schema } from "effect"
import { type Action, actionWords, allows, type Scope } from "./Permission.ts"
import type { Membership } from "./Role.ts"

/** Who asks. Respondents are nobody: they come by a code of their own, which is not an account. */
export type Actor =
  | { readonly _tag: "Nobody" }
  /** Somebody who opened the database on the machine itself; their right is the operating system's. */
  | { readonly _tag: "Operator"; readonly name: string }
  | {
      readonly _tag: "Person"
      readonly user: string
      readonly name: string
      readonly email: string
      readonly memberships: ReadonlyArray<Membership>
    }

export class NotSignedIn extends Schema.TaggedError<NotSignedIn>()("NotSignedIn", {}) {
  override get message() {
    return "Sign in to do this."
  }
}

export class NotAllowed extends Schema.TaggedError<NotAllowed>()("NotAllowed", { action: Schema.String }) {
  override get message() {
    return `Your role does not let you ${this.action}. Ask an administrator of your organisation.`
  }
}

/** The person or operator a use case runs for. */
export class CurrentActor extends Context.Service<CurrentActor, Actor>()("@peerbridge/application/CurrentActor") {}

/** Whether an actor may do something there; front-ends use it to leave out what would be refused. */
export const may = (actor: Actor, action: Action, scope: Scope): boolean =>
  actor._tag === "Operator" || (actor._tag === "Person" && allows(actor.memberships, action, scope))

/** Refuses unless the current actor may do it. Returns the actor. */
export const requireTo = Effect.fn("requireTo")(function* (action: Action, scope: Scope) {
  const actor = yield* CurrentActor
  if (actor._tag === "Nobody") return yield* new NotSignedIn()
  if (!may(actor, action, scope)) return yield* new NotAllowed({ action: actionWords[action] })
  return actor
})

/** The actor's name and role in words, as the audit trail and agreed levels keep them. */
export const signature = (actor: Actor): string =>
  actor._tag === "Nobody" ? "nobody" : actor._tag === "Operator" ? `operator ${actor.name}` : actor.user
