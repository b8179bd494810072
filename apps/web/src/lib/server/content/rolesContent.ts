import { roles } from "@peerbridge/catalogue/workforce/roles"
import { Band } from "@peerbridge/domain/workforce/Band"
import { provenanceShown } from "./provenanceShown.ts"

/** The example workforce by band, highest first: made once, when the server starts. */
export const rolesContent = {
  count: roles.length,
  bands: Band.literals
    .toReversed()
    .map((band) => ({
      id: `band-${band}`,
      title: `Band ${band}`,
      roles: roles
        .filter((role) => role.band === band)
        .map(({ id, leadsPeers, provenance, title }) => ({
          id,
          title,
          leadsPeers,
          tags: [provenanceShown(provenance)]
        }))
    }))
    .filter((group) => group.roles.length > 0)
}
