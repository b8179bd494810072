import { mkdirSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { domainExports, reportFile, reportOf, undocumented } from "./report.ts"

// Writes the report, and names what still needs a doc comment.

const modules = domainExports()
mkdirSync(dirname(reportFile), { recursive: true })
writeFileSync(reportFile, reportOf(modules))
const missing = undocumented(modules)
for (const name of missing) process.stderr.write(`no doc comment: ${name}\n`)
if (missing.length > 0) process.exitCode = 1
