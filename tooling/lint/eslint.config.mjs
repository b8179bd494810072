import svelte from "eslint-plugin-svelte"
import typescript from "typescript-eslint"

// oxlint reads scripts; eslint reads what it cannot: templates, and the purity of the domain by syntax.
export default [
  ...svelte.configs["flat/base"],
  {
    files: ["**/*.svelte"],
    languageOptions: { parserOptions: { parser: typescript.parser } },
    rules: {
      "svelte/no-at-html-tags": "error",
      "svelte/require-each-key": "error",
      "svelte/no-inline-styles": "error",
      "svelte/no-target-blank": "error",
      "svelte/no-unused-svelte-ignore": "error"
    }
  },
  { files: ["**/*.ts"], languageOptions: { parser: typescript.parser } },
  {
    files: ["**/packages/domain/src/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The domain has no clock." },
        { selector: "Identifier[name='globalThis']", message: "The domain reaches nothing outside itself." },
        { selector: "AwaitExpression", message: "The domain is pure: nothing to wait for." }
      ]
    }
  }
]
