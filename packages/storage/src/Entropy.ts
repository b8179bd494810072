import { Entropy } from "@peerbridge/application/ports/Entropy"
import { Clock, Effect, Layer } from "effect"
import { createHmac, randomBytes, randomUUID } from "node:crypto"

const uuid = (bytes: Uint8Array): string => {
  const hex = Buffer.from(bytes).toString("hex")
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** Node's own randomness; hashes are HMAC-SHA-256 under the installation's key. */
export const layer = (key: string): Layer.Layer<Entropy> =>
  Layer.succeed(
    Entropy,
    Entropy.of({
      orderedId: Effect.map(Clock.currentTimeMillis, (millis) => {
        const bytes = randomBytes(16)
        bytes.writeUIntBE(millis, 0, 6)
        bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
        bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
        return uuid(bytes)
      }),
      randomId: Effect.sync(() => randomUUID()),
      bytes: (count) => Effect.sync(() => new Uint8Array(randomBytes(count))),
      hash: (text) => Effect.sync(() => createHmac("sha256", key).update(text).digest("base64url"))
    })
  )
