import type { Page } from "playwright-core"
import type { Opened, Visit } from "./open.ts"

export const save = (page: Page) => page.getByRole("button", { name: "Save and continue" }).click()
export const heading = (page: Page) => page.locator("h1").innerText()
export const pathOf = (code: string) => `/a/${code.replaceAll(" ", "-")}`

/** Opens the welcome page of a code and starts; the first question is there. */
export const startOn = async (
  visiting: Visit,
  code: string,
  options?: Parameters<Visit["open"]>[1]
): Promise<Opened> => {
  const opened = await visiting.open(pathOf(code), options)
  await opened.page.getByRole("button", { name: "Start" }).click()
  await opened.page.waitForURL("**/a/answer/1")
  return opened
}

/** Answers the question shown with its first level, and waits for the next page. */
export const answerFirst = async (page: Page) => {
  const before = page.url()
  await page.locator("#choice").check()
  await save(page)
  await page.waitForURL((url) => url.href !== before)
}

export const answerAll = async (page: Page) => {
  while (!page.url().endsWith("/a/check")) await answerFirst(page)
}

export const first = (codes: ReadonlyArray<string>, at = 0): string => codes[at] ?? ""
