import { expect, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { newSecret } from "../../src/access/secret.ts"
import { Entropy } from "../../src/ports/Entropy.ts"

/** Entropy that gives these bytes first and zeros for ever after. */
const giving = (first: ReadonlyArray<number>) =>
  Layer.sync(Entropy, () => {
    const left = [...first]
    return Entropy.of({
      orderedId: Effect.succeed("id"),
      randomId: Effect.succeed("id"),
      bytes: (count) => Effect.sync(() => Uint8Array.from({ length: count }, () => left.shift() ?? 0)),
      hash: Effect.succeed
    })
  })

it.effect("a secret has 26 letters, none of them easily mistaken", () =>
  Effect.gen(function* () {
    const letters = Array.from({ length: 31 }, (_, byte) => byte)
    const first = yield* Effect.provide(newSecret(), giving(letters))
    const rest = yield* Effect.provide(newSecret(), giving(letters.slice(26)))
    expect(first + rest.slice(0, 5)).toBe("abcdefghjkmnpqrstuvwxyz23456789")
    expect(rest).toHaveLength(26)
  })
)

it.effect("drops bytes that would make some letters likelier than others", () =>
  Effect.gen(function* () {
    expect(yield* Effect.provide(newSecret(), giving([248, 255, 30, 251, 247]))).toBe(`99${"a".repeat(24)}`)
  })
)
