import { domainBench } from "./domain.ts"
import { flushesBench } from "./flushes.ts"
import { importsBench } from "./imports.ts"
import type { Line } from "./measure.ts"
import { talliesBench } from "./tallies.ts"
import { webBench } from "./web.ts"

// Prints every figure of one run beside its bar. The ratios are what to trust: absolute values move with the machine.

const report = (title: string, lines: ReadonlyArray<Line>): void => {
  process.stdout.write(`\n${title}\n`)
  for (const { bar, figure, held, what } of lines) {
    process.stdout.write(`  ${held ? "ok  " : "MISS"} ${what.padEnd(62)} ${figure.padStart(10)}   ${bar}\n`)
  }
}

const wanted = process.argv.slice(2)
const parts: ReadonlyArray<readonly [string, () => ReadonlyArray<Line> | Promise<ReadonlyArray<Line>>]> = [
  ["tallies", talliesBench],
  ["domain", domainBench],
  ["imports", importsBench],
  ["flushes", flushesBench],
  ["web", webBench]
]
for (const [name, bench] of parts) {
  if (wanted.length === 0 || wanted.includes(name)) report(name, await bench())
}
