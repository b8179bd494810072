import { createInterface } from "node:readline/promises"
import type { Process } from "./Process.ts"

/** The process the program runs in. `root` is the folder of the repository. */
export const nodeProcess = (root: string): Process["Service"] => {
  const { env, stderr, stdin, stdout } = process
  const dumb = env["TERM"] === "dumb"
  return {
    env,
    root,
    // started by `pnpm peerbridge`, the program stands in the repository, and the person stands elsewhere
    folder: (env["npm_lifecycle_event"] === "peerbridge" ? env["INIT_CWD"] : undefined) ?? process.cwd(),
    canAsk: stdin.isTTY && stderr.isTTY,
    canShow: stdin.isTTY && stdout.isTTY && !dumb && (env["CI"] ?? "") === "",
    write: (text) => void stdout.write(text),
    say: (text) => void stderr.write(text),
    ask: async (question, signal) => {
      const lines = createInterface({ input: stdin, output: stderr })
      // Ctrl+C while a question stands is for the question, which hands it on
      lines.once("SIGINT", () => process.kill(process.pid, "SIGINT"))
      try {
        return await lines.question(question, { signal })
      } finally {
        lines.close()
      }
    }
  }
}
