import { launchBrowser } from "@peerbridge/testing/browser"
import { startWebServer, type WebServer, type WebServerOptions } from "@peerbridge/testing/webServer"
import { onTestFinished, TestRunner } from "vitest"
import type { Browser, BrowserContextOptions, Page } from "playwright-core"

/** The widths every page is looked at: a desk, and the narrowest that WCAG asks for. */
export const widths = [1280, 320] as const

/** A page and everything the browser complained about on it: scripts that failed, the security policy, other sites asked. */
export interface Opened {
  readonly page: Page
  readonly complaints: ReadonlyArray<string>
}

/** A server and a browser for one test file. */
export interface Visit {
  readonly server: WebServer
  readonly browser: Browser
  /** A fresh visitor, who shares no cookies with the others. Opened in a test, it ends with that; opened before all, with the file. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Opened>
  readonly end: () => Promise<void>
}

/** Starts the built server and a browser. In `beforeAll`; and `end` in `afterAll`. */
export const visit = async (options?: WebServerOptions): Promise<Visit> => {
  const [server, browser] = await Promise.all([startWebServer(options), launchBrowser()])
  return {
    server,
    browser,
    open: async (path, contextOptions) => {
      const context = await browser.newContext({
        baseURL: server.address,
        viewport: { width: 1280, height: 900 },
        ...contextOptions
      })
      // a busy machine is slow, not wrong
      context.setDefaultTimeout(120_000)
      const page = await context.newPage()
      // a page that nobody looks at any more still takes its share of a small machine
      if (TestRunner.getCurrentTest() !== undefined) onTestFinished(() => context.close())
      const complaints: Array<string> = []
      // A failed form answers with its own status, which the browser calls a failed resource: that is no complaint.
      page.on("console", (message) => {
        if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
          complaints.push(message.text())
      })
      page.on("pageerror", (error) => complaints.push(error.message))
      page.on("request", (request) => {
        if (!request.url().startsWith(server.address) && !request.url().startsWith("data:"))
          complaints.push(`asked ${request.url()}`)
      })
      await page.goto(path)
      return { page, complaints }
    },
    end: async () => {
      await browser.close()
      await server.stop()
    }
  }
}
