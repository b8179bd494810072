import { may as isAllowed } from "@peerbridge/application/access/Actor"
import { type Action, actionWords, type Scope } from "@peerbridge/application/access/Permission"
import type { Session } from "./Session.ts"

/** Said wherever a change is refused because of how the console was started. */
export const readOnlyWords = "This console was started with --read-only."

/** Why something cannot be done here; nothing when it can. The API decides again when it is done. */
export const whyNot = (
  { actor, readOnly }: Pick<Session, "actor" | "readOnly">,
  action: Action,
  scope: Scope
): { readonly off?: string } =>
  readOnly
    ? { off: readOnlyWords }
    : isAllowed(actor, action, scope)
      ? {}
      : { off: `Your role does not let you ${actionWords[action]}.` }
