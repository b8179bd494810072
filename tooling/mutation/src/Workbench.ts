import { spawnSync } from "node:child_process"
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Mutation } from "./mutations.ts"

const root = fileURLToPath(new URL("../../../", import.meta.url))

/** What became of a mutation. `stale`: its text is not in the file exactly once, so the list has to follow the code. */
export type Outcome = "noticed" | "survived" | "stale" | "tests-do-not-run"

/** What vitest reports of a run. */
interface Counted {
  readonly numFailedTests: number
  readonly numPassedTests: number
}

/** A copy of the domain in which rules can be broken: the working copy is never touched. */
export class Workbench {
  readonly #folder = realpathSync(mkdtempSync(join(tmpdir(), "peerbridge-mutation-")))
  readonly #domain = join(this.#folder, "packages", "domain")

  constructor() {
    const domain = join(root, "packages", "domain")
    mkdirSync(join(this.#domain, "node_modules"), { recursive: true })
    cpSync(join(root, "tsconfig.base.json"), join(this.#folder, "tsconfig.base.json"))
    for (const part of ["src", "test", "examples", "package.json", "tsconfig.json", "vitest.config.ts"]) {
      cpSync(join(domain, part), join(this.#domain, part), { recursive: true })
    }
    for (const name of readdirSync(join(domain, "node_modules")).filter((name) => !name.startsWith("."))) {
      linkTo(join(domain, "node_modules", name), join(this.#domain, "node_modules", name))
    }
  }

  /** Whether the tests pass; `undefined` when none ran. */
  passes(tests: ReadonlyArray<string>): boolean | undefined {
    const result = join(this.#folder, "result.json")
    rmSync(result, { force: true })
    const files = tests.map((test) => `test/${test}.test.ts`)
    const vitest = ["node_modules/vitest/vitest.mjs", "run", "--bail=1", "--reporter=json", `--outputFile=${result}`]
    spawnSync(process.execPath, [...vitest, ...files], { cwd: this.#domain })
    if (!existsSync(result)) return undefined
    const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(result, "utf8")) as Counted
    return numFailedTests + numPassedTests === 0 ? undefined : numFailedTests === 0
  }

  /** Breaks one rule, runs its tests, and mends the rule. */
  outcomeOf({ file, replacement, tests, text }: Mutation): Outcome {
    const path = join(this.#domain, "src", `${file}.ts`)
    const source = readFileSync(path, "utf8")
    if (source.split(text).length !== 2) return "stale"
    // Given as a function, so that `$` in a replacement is only a dollar.
    writeFileSync(
      path,
      source.replace(text, () => replacement)
    )
    const passed = this.passes(tests)
    writeFileSync(path, source)
    return passed === undefined ? "tests-do-not-run" : passed ? "survived" : "noticed"
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

/** A scope like `@effect` is a folder of links; everything else is a package, found where it really is. */
const linkTo = (from: string, to: string): void => {
  if (!from.includes("@") || realpathSync(from) !== from) return symlinkSync(realpathSync(from), to, "junction")
  mkdirSync(to)
  for (const name of readdirSync(from)) symlinkSync(realpathSync(join(from, name)), join(to, name), "junction")
}
