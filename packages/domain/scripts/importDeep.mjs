import { readdirSync, readFileSync, writeFileSync } from "node:fs"

// The last step of publishing. In the source `import { Schema } from "effect"` is one line to read; loaded as it is, it
// would bring all of effect with it. So what is published imports each module of effect by its own path.

const built = new URL("../dist/", import.meta.url)

const deep = (text) =>
  text.replaceAll(/^import (type )?\{([^}]*)\} from "effect";?$/gm, (_, type = "", names) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .map((name) => {
        const [, inner = "", imported, as = imported] = /^(type )?(\w+)(?: as (\w+))?$/.exec(name)
        return `import ${type || inner}* as ${as} from "effect/${imported}";`
      })
      .join(" ")
  )

for (const path of readdirSync(built, { recursive: true })) {
  if (!path.endsWith(".js") && !path.endsWith(".d.ts")) continue
  const file = new URL(path.replaceAll("\\", "/"), built)
  const text = readFileSync(file, "utf8")
  if (/from "effect"/.test(text.replaceAll(/^import (type )?\{[^}]*\} from "effect";?$/gm, ""))) {
    throw new Error(`${path} imports effect in a way this does not know`)
  }
  writeFileSync(file, deep(text))
}
