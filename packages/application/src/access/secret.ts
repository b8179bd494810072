import { Effect } from "effect"
import { Entropy } from "../ports/Entropy.ts"

const alphabet = "abcdefghjkmnpqrstuvwxyz23456789"

/** A secret for a link or token: 26 characters, 128 bits or more, none of them easily mistaken. Kept only as a hash. */
export const newSecret = Effect.fn("newSecret")(function* () {
  const entropy = yield* Entropy
  // 31 letters: a byte of 248 or more is dropped, so that every letter is equally likely
  let secret = ""
  while (secret.length < 26) {
    for (const byte of yield* entropy.bytes(32)) if (byte < 248 && secret.length < 26) secret += alphabet[byte % 31]
  }
  return secret
})
