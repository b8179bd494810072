import { template } from "@peerbridge/catalogue/logic-model/template"
import { findingsOf, nothingKnown } from "@peerbridge/domain/logic-model/findingsOf"
import { graphOf } from "@peerbridge/domain/logic-model/Graph"
import { supportOf } from "@peerbridge/domain/logic-model/supportOf"
import { fastest, type Line, line } from "./measure.ts"

/** The logic model's own bars: 2,000 parts and 10,000 links, and the findings of the shipped model. */
export const domainBench = (): ReadonlyArray<Line> => {
  const large = largeModel(2_000, 10_000)
  const own = new Map(large.nodes.map(({ id }, index) => [id, (["strong", "developing", "weak", "unknown"] as const)[index % 4] ?? "unknown"] as const))
  return [
    line("support over 2,000 parts and 10,000 links", fastest(20, () => void supportOf(graphOf(large), own)), " ms", { most: 15 }),
    line("findings of the shipped logic model", fastest(20, () => void findingsOf(template, nothingKnown)), " ms", { most: 2 })
  ]
}

const largeModel = (parts: number, links: number): typeof template => {
  const [node] = template.nodes
  const [link] = template.links
  if (node === undefined || link === undefined) throw new Error("the shipped model is empty")
  return {
    ...template,
    nodes: Array.from({ length: parts }, (_, index) => ({ ...node, id: `part-${index}` })),
    links: Array.from({ length: links }, (_, index) => {
      const from = (index * 7) % (parts - 1)
      const to = from + 1 + ((index * 13) % Math.min(50, parts - 1 - from))
      return { ...link, id: `link-${index}`, from: `part-${from}`, to: `part-${to}`, kind: "enables" as const }
    })
  }
}
