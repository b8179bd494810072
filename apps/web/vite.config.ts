import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import adapter from "@sveltejs/adapter-node"
import { sveltekit } from "@sveltejs/kit/vite"
import { defineConfig } from "vite"

/** SvelteKit's route announcer carries one fixed inline style; its hash lets that one through and nothing else. */
const announcerStyle = "sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo="

/**
 * The one inline script of app.html says whether script runs. Pages that need no script of SvelteKit's get no nonce, so it is let
 * through by its hash there.
 */
const page = readFileSync(new URL("src/app.html", import.meta.url), "utf8")
const inlineScript = /<script[^>]*>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? ""
const inlineScriptHash = `sha256-${createHash("sha256").update(inlineScript).digest("base64")}` as const

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter(),
      compilerOptions: { runes: true },
      csp: {
        mode: "nonce",
        directives: {
          "default-src": ["none"],
          "script-src": ["self", inlineScriptHash],
          "style-src": ["self"],
          "style-src-attr": ["unsafe-hashes", announcerStyle],
          "img-src": ["self", "data:"],
          "connect-src": ["self"],
          "manifest-src": ["self"],
          "worker-src": ["self"],
          "base-uri": ["none"],
          "form-action": ["self"],
          "frame-ancestors": ["none"]
        }
      }
    })
  ],
  // One style sheet for the whole service: it is small, cached after the first page, and inlining would fight the policy above.
  build: { cssCodeSplit: true, assetsInlineLimit: 0 }
})
