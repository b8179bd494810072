import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import { open, stat } from "node:fs/promises"
import { dirname } from "node:path"

/** Length and SHA-256 of a file. */
export const fingerprint = async (file: string): Promise<{ readonly bytes: number; readonly sha256: string }> => {
  const hash = createHash("sha256")
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  const { size } = await stat(file)
  return { bytes: size, sha256: hash.digest("hex") }
}

const sync = async (path: string): Promise<void> => {
  const handle = await open(path, "r")
  await handle.sync().finally(() => handle.close())
}

/** Makes a file and its name survive a power cut. */
export const settle = async (file: string): Promise<void> => {
  await sync(file)
  await sync(dirname(file))
}
