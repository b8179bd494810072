import type { Panel } from "../Page.ts"
import { atMost, wrap } from "../text/wrap.ts"

/**
 * A panel in so many lines. What comes next and the source always have a line where there are two more; why gets what is left, and
 * what is left after that goes to the rest.
 */
export const panelLines = (panel: Panel, width: number, height: number, mark: string): ReadonlyArray<string> => {
  const next = panel.next === undefined ? [] : wrap(`Next: ${panel.next}`, width)
  const source = panel.source === undefined || height < 3 ? [] : wrap(`Source: ${panel.source}`, width)
  const reserved = Math.min(1, next.length) + Math.min(1, source.length)
  const why = atMost(wrap(panel.why, width), Math.max(1, height - reserved), width, mark)
  const forNext = Math.max(Math.min(1, next.length), height - why.length - Math.min(1, source.length))
  const shownNext = atMost(next, Math.min(forNext, height - why.length), width, mark)
  const forMore = height - why.length - shownNext.length - Math.min(1, source.length)
  const more = atMost(
    panel.more.flatMap((line) => wrap(line, width)),
    Math.max(0, forMore),
    width,
    mark
  )
  const left = height - why.length - shownNext.length - more.length
  return [...why, ...shownNext, ...more, ...atMost(source, Math.max(0, left), width, mark)].slice(0, height)
}
