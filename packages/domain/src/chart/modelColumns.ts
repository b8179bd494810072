import { columnsOf } from "../logic-model/columnsOf.ts"
import type { ModelParts } from "../logic-model/LogicModel.ts"
import type { Slug } from "../Slug.ts"
import { modelAround, type Relation } from "./modelAround.ts"
import { modelDrawing } from "./modelDrawing.ts"
import { block, type PlotChart } from "./Plot.ts"

/** What the columns are drawn from; without a chosen part no links are drawn. */
export interface ModelColumnsInput {
  readonly model: Pick<ModelParts, "links" | "nodes">
  readonly chosen: Slug | undefined
}

/**
 * A logic model in its columns, and for one part all that leads to it and all that follows. Links of every part at once
 * would be a knot, so only those of the chosen part are drawn.
 */
export const modelColumns = ({ chosen, model }: ModelColumnsInput): PlotChart => {
  const columns = columnsOf(model)
  const around = chosen === undefined ? { relations: new Map<Slug, Relation>(), links: [] } : modelAround(model, chosen)
  const all = [columns.above, ...columns.across, ...columns.below]
  const part = model.nodes.find(({ id }) => id === chosen)
  return {
    title: findingOf(model.nodes.length, around.relations),
    note:
      part === undefined
        ? "Choose a part to see what leads to it and what follows."
        : `Chosen: ${part.label}. A link says that one part rests on another, never that it causes it. Most links are inferred.`,
    description: `${all.map(({ heading, nodes }) => `${heading}: ${nodes.length}`).join("; ")}. The table holds the same.`,
    key: part === undefined ? [] : relationKey,
    table: {
      header: ["Part", "Column", part === undefined ? "What it says" : `To “${part.label}”`],
      rows: all.flatMap(({ heading, nodes }) =>
        nodes.map(({ id, label, sentence }) => [
          label,
          heading,
          part === undefined ? sentence : relationWords[around.relations.get(id) ?? "none"]
        ])
      )
    },
    drawAt: (width) => modelDrawing(columns, around, width)
  }
}

const findingOf = (parts: number, relations: ReadonlyMap<Slug, Relation>): string => {
  const count = (relation: Relation): number => [...relations.values()].filter((each) => each === relation).length
  if (parts === 0) return "This model has no parts yet"
  if (relations.size === 0) return `${parts === 1 ? "1 part" : `${parts} parts`}, from what goes in to the long term`
  const [up, down] = [count("leads-here"), count("follows")]
  return `${up === 0 ? "Nothing leads" : up === 1 ? "1 part leads" : `${up} parts lead`} to this one, ${
    down === 0 ? "nothing follows" : down === 1 ? "1 follows" : `${down} follow`
  }`
}

const relationWords: Readonly<Record<Relation | "none", string>> = {
  chosen: "Chosen",
  "leads-here": "Leads to it",
  follows: "Follows from it",
  beside: "Threatens it, or is assumed",
  none: "No link"
}

const relationKey: PlotChart["key"] = (["chosen", "leads-here", "follows", "beside"] as const).map((relation) => ({
  shape: block(relation, { x: -10, y: -10, width: 20, height: 20 }),
  words: relationWords[relation]
}))
