import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { type Exported, exportsOf } from "./exportsOf.ts"
import { domainFolder, folderOf, publicModules } from "./modules.ts"

/** Where the report is kept, so that a change of what others can use is seen in review. */
export const reportFile = fileURLToPath(new URL("../../../docs/api/domain.md", import.meta.url))

/** What to say when the report is not what the source says. */
export const howToUpdate = "run `npx --yes pnpm@12 --filter @peerbridge/published report`, and look at what changed"

/** A module and what it exports. */
export interface ModuleExports {
  readonly module: string
  readonly exported: ReadonlyArray<Exported>
}

/** What every public module exports, read from the source. */
export const domainExports = (): ReadonlyArray<ModuleExports> =>
  publicModules().map((module) => {
    const path = `${domainFolder}src/${module}.ts`
    return { module, exported: exportsOf(path, readFileSync(path, "utf8")) }
  })

/** Names without a doc comment, as `module: name`. */
export const undocumented = (modules: ReadonlyArray<ModuleExports>): ReadonlyArray<string> =>
  modules.flatMap(({ exported, module }) =>
    exported.flatMap(({ doc, name }) => (doc === "" ? [`${module}: ${name}`] : []))
  )

/** The report as Markdown: by folder and module, each name with its kind, its doc comment and how it is written. */
export const reportOf = (modules: ReadonlyArray<ModuleExports>): string => {
  const folders = Map.groupBy(modules, ({ module }) => folderOf(module))
  const sections = [...folders]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, inside]) => section(folder, inside))
  return `${[opening, ...sections].join("\n\n")}\n`
}

const opening = `# What \`@peerbridge/domain\` offers

Made from the source: do not edit it; ${howToUpdate}. \`import { name } from "@peerbridge/domain/<module>"\`.
A schema is also the type of the same name.`

const section = (folder: string, modules: ReadonlyArray<ModuleExports>): string =>
  [`## ${folder === "" ? "(top)" : folder}`, ...modules.map(moduleText)].join("\n\n")

const moduleText = ({ exported, module }: ModuleExports): string =>
  [`### ${module}`, ...exported.map(entry)].join("\n\n")

const entry = ({ doc, kind, name, signature }: Exported): string =>
  `**${name}** (${kind}): ${doc}\n\n\`\`\`ts\n${signature}\n\`\`\``
