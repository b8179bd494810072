import { AxeBuilder } from "@axe-core/playwright"
import type { Page } from "playwright-core"

/** What axe finds wrong by WCAG 2.2 AA and good practice: each finding in one line, with the element it is about. */
export const findings = async (page: Page): Promise<ReadonlyArray<string>> => {
  const { violations } = await new AxeBuilder({ page })
    // our pages hold no frames, so there is no need for a second page to put their findings together: half the time
    .setLegacyMode(true)
    .options({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      // what is right need not be written down for each element: half the time again on a long page
      resultTypes: ["violations"]
    })
    .analyze()
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${violation.help}: ${node.target.join(" ")}`)
  )
}

/** How far a page is wider than its window, in pixels; 0 when nothing must be scrolled sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
