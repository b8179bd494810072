import { Context } from "effect"
import type { Environment } from "../core/Look.ts"

/** What a command may know and use of the process it runs in; tests give it another. */
export class Process extends Context.Service<
  Process,
  {
    readonly env: Environment
    /** The folder of the repository, in which data folders are looked for. */
    readonly root: string
    /** What relative paths start from. */
    readonly folder: string
    /** Somebody sits at the terminal and can be asked. */
    readonly canAsk: boolean
    /** Somebody sits at the terminal and sees a full screen. */
    readonly canShow: boolean
    /** Data, and nothing else. */
    readonly write: (text: string) => void
    /** Everything for people: questions, messages, refusals. */
    readonly say: (text: string) => void
    /** Puts a question, and waits for the line that answers it. */
    readonly ask: (question: string, signal: AbortSignal) => Promise<string>
  }
>()("@peerbridge/console/Process") {}
