import { expect, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { newSecret } from "../../src/access/secret.ts"
import { Entropy } from "../../src/ports/Entropy.ts"

/** Bytes that count up, so that every one of the 256 comes. */
const counting = Layer.sync(Entropy, () => {
  let next = 0
  return Entropy.of({
    orderedId: Effect.succeed("id"),
    randomId: Effect.succeed("id"),
    bytes: (count) => Effect.sync(() => Uint8Array.from({ length: count }, () => next++ % 256)),
    hash: Effect.succeed
  })
})

it.effect("a secret has 26 letters, each of 31 as likely as another, none easily mistaken", () =>
  Effect.gen(function*() {
    const secrets = yield* Effect.forEach(Array.from({ length: 31 * 8 }), () => newSecret())
    expect(new Set(secrets.map(({ length }) => length))).toEqual(new Set([26]))
    const letters = secrets.join("")
    expect(new Set(letters)).toEqual(new Set("abcdefghjkmnpqrstuvwxyz23456789"))
    const counts = [...new Set(letters)].map((letter) => letters.split(letter).length - 1)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(counts.reduce((sum, count) => sum + count, 0) / counts.length / 5)
  }).pipe(Effect.provide(counting)))
