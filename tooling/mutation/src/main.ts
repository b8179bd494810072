import { mutations } from "./mutations.ts"
import { Workbench } from "./Workbench.ts"

// Breaks one rule after the other and prints which were noticed. Ends with 1 if one was not.
// Words given choose by rule or file: `mutate supervision`, `mutate shift`.

const words = process.argv.slice(2)
const chosen = mutations.filter(
  ({ file, rule }) => words.length === 0 || words.some((word) => `${file} ${rule}`.includes(word))
)
const bench = new Workbench()
try {
  const tests = [...new Set(chosen.flatMap((mutation) => mutation.tests))]
  if (bench.passes(tests) !== true) throw new Error("the tests do not pass as they are, so they can show nothing")
  let amiss = 0
  for (const mutation of chosen) {
    const outcome = bench.outcomeOf(mutation)
    if (outcome !== "noticed") amiss++
    process.stdout.write(`${outcome.padEnd(10)} ${mutation.file.padEnd(34)} ${mutation.rule}\n`)
  }
  process.stdout.write(`\n${chosen.length - amiss} of ${chosen.length} noticed\n`)
  process.exitCode = amiss === 0 ? 0 : 1
} finally {
  bench.remove()
}
