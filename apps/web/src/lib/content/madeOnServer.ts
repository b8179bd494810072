/**
 * A place for something that never changes while the server runs and is too large to be written into the data of a page with
 * every request (which costs several times what rendering it does). The server puts it here once, and the page takes it from
 * here when it is rendered there. In a browser the place is empty.
 */
export interface MadeOnServer<A> {
  readonly put: (made: A) => void
  readonly get: () => A | undefined
}

export const madeOnServer = <A>(): MadeOnServer<A> => {
  let kept: A | undefined
  return {
    put: (made) => {
      kept = made
    },
    get: () => kept
  }
}
