/** The arrows of docs/architecture.md, on real paths: front-end -> api -> application -> domain. */
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to })

module.exports = {
  forbidden: [
    rule(
      "no-cycles",
      "A cycle means that two concepts are one, or that one hides in the other.",
      { pathNot: "node_modules" },
      { circular: true }
    ),
    rule(
      "domain-is-pure",
      "The domain imports effect and itself.",
      { path: "packages/domain/src" },
      {
        pathNot: ["packages/domain/src", "node_modules/effect/"]
      }
    ),
    rule(
      "catalogue-knows-the-domain",
      "Content is data in the language of the domain.",
      { path: "packages/catalogue/src" },
      {
        path: ["packages/(application|storage|api)/", "apps/"]
      }
    ),
    rule(
      "application-knows-no-adapter",
      "Use cases speak to ports.",
      { path: "packages/application/src" },
      {
        path: ["packages/(storage|api)/", "apps/", "^node:"]
      }
    ),
    rule(
      "storage-knows-no-front-end",
      "Adapters plug into the ports.",
      { path: "packages/storage/src" },
      { path: ["packages/api/", "apps/"] }
    ),
    rule(
      "api-knows-no-adapter",
      "The API calls use cases.",
      { path: "packages/api/src" },
      { path: ["packages/storage/", "apps/"] }
    ),
    rule(
      "one-composition-root-web",
      "Only the composition root of the web app knows adapters.",
      {
        path: "apps/web/src",
        pathNot: "apps/web/src/lib/server/(runtime|auth|demo)\\.ts$"
      },
      { path: "packages/storage/" }
    ),
    rule(
      "one-composition-root-console",
      "Only the embedded backend of the console knows adapters.",
      {
        path: "apps/console/src",
        pathNot: "apps/console/src/core/(embedded|backup)\\.ts$"
      },
      { path: "packages/storage/" }
    ),
    rule(
      "tallies-stay-in-release",
      "Counts are read only by what releases them.",
      {
        path: "packages/domain/src",
        pathNot: "packages/domain/src/readiness/release/"
      },
      { path: "packages/domain/src/readiness/release/internal/" }
    ),
    rule(
      "thaw-is-for-storage",
      "Only storage reads frozen results and tallies back.",
      { path: "(packages|apps)/[^/]+/src", pathNot: ["packages/storage/", "packages/domain/src/readiness/release/"] },
      {
        path: "packages/domain/src/readiness/release/(thaw|frozenTally|frozenRelease)\\.ts$"
      }
    )
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(build|dist|\\.svelte-kit|test)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "svelte", "default"] }
  }
}
