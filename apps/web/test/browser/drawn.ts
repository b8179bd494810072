import { readdirSync, readFileSync } from "node:fs"
import type { Component } from "svelte"
import { render } from "svelte/server"
import type { Page } from "playwright-core"

const assets = new URL("../../build/client/_app/immutable/assets/", import.meta.url)

/** The one style sheet as built. */
const styles = (): string =>
  readdirSync(assets)
    .filter((file) => file.endsWith(".css"))
    .map((file) => readFileSync(new URL(file, assets), "utf8"))
    .join("\n")

/** Shows a component on an otherwise empty page as the server writes it, with the real styles and without script; `within` is the class of a box around it. */
export const draw = async <Props extends object>(
  page: Page,
  component: Component<Props>,
  props: Props,
  within = ""
): Promise<void> => {
  await page.setContent(
    `<!doctype html><html lang="en-GB"><head><title>Drawn</title><style>${styles()}</style></head>` +
      `<body><div class="${within}">${render(component, { props }).body}</div></body></html>`
  )
}
