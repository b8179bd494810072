import { template } from "@peerbridge/catalogue/logic-model/template"
import { defaultSupervisionPolicy } from "@peerbridge/catalogue/supervision/supervisionPolicies"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { xmr } from "@peerbridge/domain/evaluation/spc/xmr"
import { findingsOf, nothingKnown } from "@peerbridge/domain/logic-model/findingsOf"
import { graphOf } from "@peerbridge/domain/logic-model/Graph"
import { supportOf } from "@peerbridge/domain/logic-model/supportOf"
import { evaluate } from "@peerbridge/domain/supervision/evaluate"
import { indexRecords } from "@peerbridge/domain/supervision/RecordIndex"
import { fastest, type Line, line } from "./measure.ts"
import { supervisionRecords } from "./supervisionRecords.ts"

/** The domain's own bars: the logic model, large and as shipped; the supervision of a large service; charts by the thousand. */
export const domainBench = (): ReadonlyArray<Line> => {
  const large = largeModel(2_000, 10_000)
  const own = new Map(
    large.nodes.map(
      ({ id }, index) => [id, (["strong", "developing", "weak", "unknown"] as const)[index % 4] ?? "unknown"] as const
    )
  )
  return [
    line(
      "support over 2,000 parts and 10,000 links",
      fastest(20, () => void supportOf(graphOf(large), own)),
      " ms",
      { most: 15 }
    ),
    line(
      "findings of the shipped logic model",
      fastest(20, () => void findingsOf(template, nothingKnown)),
      " ms",
      { most: 2 }
    ),
    line("supervision of 5,000 workers with 3 years of sessions", supervisionTime(), " ms", { most: 1_000 }),
    line("XmR charts of 10,000 series of 36 points", chartsTime(), " ms", { most: 1_000 })
  ]
}

/** From records as they come: finding them by worker and strand is part of it. */
const supervisionTime = (): number => {
  const records = supervisionRecords(5_000, 3)
  const on = CalendarDate.make("2026-11-21")
  return fastest(5, () => void evaluate(indexRecords(records), [defaultSupervisionPolicy], on))
}

const chartsTime = (): number => {
  const series = Array.from({ length: 10_000 }, (_, at) =>
    Array.from({ length: 36 }, (_, point) => (at * 31 + point * 17) % 23)
  )
  return fastest(3, () => series.forEach((values) => void xmr(values, [], { screened: true })))
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
