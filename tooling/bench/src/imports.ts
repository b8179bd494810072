import { spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { bundle } from "@peerbridge/published/bundle"
import { publicModules } from "@peerbridge/published/modules"
import { installOutside } from "@peerbridge/published/outside"
import { type Line, line, quantile } from "./measure.ts"

/** What a page or a service needs to go from answers to results. */
const answersToResults = [
  "Response",
  "release/Tally",
  "release/releaseUnit",
  "results/resultsOf",
  "gateStanding",
  "stageOf"
]

/**
 * What it costs to have the readiness part of the domain, as it is published. Importing is measured in fresh processes,
 * taking turns with `effect/Schema` alone, by the time of the processor, which other programs on the machine do not reach.
 */
export const importsBench = async (): Promise<ReadonlyArray<Line>> => {
  const outside = installOutside()
  try {
    const entry = (name: string, text: string): string => {
      const file = join(outside.folder, name)
      writeFileSync(file, text)
      return file
    }
    const exporting = (modules: ReadonlyArray<string>): string =>
      modules.map((module, place) => `export * as m${place} from "@peerbridge/domain/readiness/${module}"`).join("\n")
    const readiness = publicModules().flatMap((module) =>
      module.startsWith("readiness/") ? [module.slice("readiness/".length)] : []
    )
    const schema = entry("schema.mjs", `import "effect/Schema"`)
    const part = entry("part.mjs", exporting(answersToResults))
    const whole = entry("whole.mjs", exporting(readiness))
    const [alone, withPart, withWhole] = mediansOf(9, [schema, part, whole])
    const kilobytes = async (file: string): Promise<number> => (await bundle(file)).gzip / 1000
    return [
      line("import answers to results / import effect/Schema", withPart / alone, " x", { most: 1.3 }),
      line(`import all ${readiness.length} modules of readiness / effect/Schema`, withWhole / alone, " x", {
        most: 1.5
      }),
      line("answers to results in a browser, gzip", await kilobytes(part), " kB", { most: 40 }),
      line("all modules of readiness in a browser, gzip", await kilobytes(whole), " kB", { most: 60 })
    ]
  } finally {
    outside.remove()
  }
}

/** Milliseconds of processor time to import each file, the median of some rounds. */
const mediansOf = (rounds: number, [a, b, c]: readonly [string, string, string]): readonly [number, number, number] => {
  const times = Array.from({ length: rounds }, () => [importTime(a), importTime(b), importTime(c)] as const)
  const median = (which: 0 | 1 | 2): number =>
    quantile(
      times.map((round) => round[which]),
      0.5
    )
  return [median(0), median(1), median(2)]
}

const importTime = (file: string): number => {
  const program = `
    const before = process.cpuUsage()
    await import(${JSON.stringify(file)})
    const { system, user } = process.cpuUsage(before)
    process.stdout.write(String((system + user) / 1000))`
  const { status, stderr, stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    encoding: "utf8"
  })
  if (status !== 0) throw new Error(stderr)
  return Number(stdout)
}
