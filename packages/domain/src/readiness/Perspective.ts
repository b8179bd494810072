import { Schema } from "effect"

/** From where somebody sees the team. Perspectives are never pooled: each stands on its own. */
export const Perspective = Schema.Literals([
  "service-user",
  "carer",
  "peer-support-worker",
  "clinician",
  "manager",
  "commissioner"
])
export type Perspective = typeof Perspective.Type

/** All perspectives in the order every page and print uses. */
export const perspectives: ReadonlyArray<Perspective> = Perspective.literals

/** Names of a perspective for people: one member, the group, and the two letters used in the console. */
export const perspectiveNames: Readonly<
  Record<Perspective, { readonly one: string; readonly many: string; readonly code: string }>
> = {
  "service-user": { one: "Service user", many: "Service users", code: "PU" },
  carer: { one: "Carer", many: "Carers", code: "CA" },
  "peer-support-worker": { one: "Peer support worker", many: "Peer support workers", code: "PS" },
  clinician: { one: "Clinician", many: "Clinicians", code: "CL" },
  manager: { one: "Manager", many: "Managers", code: "MA" },
  commissioner: { one: "Commissioner", many: "Commissioners", code: "CO" }
}

/** Managers and commissioners work across teams, so their answers cannot be pooled over teams without counting people twice. */
export const belongsToOneTeam = (perspective: Perspective): boolean =>
  perspective !== "manager" && perspective !== "commissioner"
