import adapter from "@sveltejs/adapter-node"
import { sveltekit } from "@sveltejs/kit/vite"
import { defineConfig } from "vite"

// The bare floor: a page of 40 questions and one row in SQLite, and nothing else. An upper bound, not a promise.
export default defineConfig({
  plugins: [sveltekit({ adapter: adapter({ out: "build" }), csrf: { trustedOrigins: ["*"] } })]
})
