import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { Band, compareBands } from "./Band.ts"
import { isOpen, type Post } from "./Post.ts"
import type { Role } from "./Role.ts"

/** One band of a workforce: its roles, and the posts there are for each. */
export interface StructureLevel {
  readonly band: Band
  readonly roles: ReadonlyArray<{ readonly role: Role; readonly posts: ReadonlyArray<Post> }>
}

/** A peer workforce from the highest band down: the bands that have a role, each with its roles and their posts on a day. */
export const structureTree = (
  roles: ReadonlyArray<Role>,
  posts: ReadonlyArray<Post>,
  on: CalendarDate
): ReadonlyArray<StructureLevel> =>
  Band.literals
    .toReversed()
    .map((band) => ({
      band,
      roles: roles
        .filter((role) => role.band === band)
        .map((role) => ({
          role,
          posts: posts
            .filter((post) => post.role === role.id && isOpen(post, on))
            .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        }))
    }))
    .filter(({ roles: found }) => found.length > 0)

/**
 * The roles one step up: all those of the next higher band that has a role. It says what exists above, not that anyone is
 * promised it; none for the highest.
 */
export const progressionFrom = (roles: ReadonlyArray<Role>, from: Band): ReadonlyArray<Role> => {
  const above = roles.filter(({ band }) => compareBands(band, from) > 0)
  const next = above.map(({ band }) => band).toSorted(compareBands)[0]
  return above.filter(({ band }) => band === next)
}
