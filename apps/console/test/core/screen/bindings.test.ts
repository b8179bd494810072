import { describe, expect, it } from "vitest"
import { bindings, type Scope, textScopes } from "../../../src/core/screen/bindings.ts"
import { editingKeys } from "../../../src/core/screen/Field.ts"
import { isText } from "../../../src/core/screen/keysOf.ts"

const scopes = [...new Set(bindings.flatMap((binding) => binding.scopes))]
const keysIn = (scope: Scope) => bindings.filter((one) => one.scopes.includes(scope)).flatMap(({ keys }) => keys)

describe("the keys", () => {
  it.each(scopes)("mean one thing each while one is in %s", (scope) => {
    const keys = keysIn(scope)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it.each(textScopes)("that write or edit a text do nothing else in %s", (scope) => {
    expect(keysIn(scope).filter((key) => isText(key) || editingKeys.includes(key))).toEqual([])
  })

  it.each(scopes)("always include a way out of %s, and Escape never quits", (scope) => {
    const escape = bindings.find(({ keys, scopes: within }) => within.includes(scope) && keys.includes("escape"))
    expect(["back", "cancel"]).toContain(escape?.command)
  })

  it("that agree to something are not those that ask for it", () => {
    const agreeing = bindings.filter(({ command }) => command === "agree").flatMap(({ keys }) => keys)
    const asking = bindings.filter(({ command }) => ["close", "reveal", "new", "rename"].includes(command))
    expect(asking.flatMap(({ keys }) => keys).filter((key) => agreeing.includes(key))).toEqual([])
  })

  it("work without chords: whatever a chord does while browsing, the arrows, Tab, letters or the palette do, too", () => {
    const chordOnly = bindings.filter(
      ({ command, keys, scopes: within }) =>
        within.includes("browse") &&
        keys.every((key) => key.startsWith("ctrl+")) &&
        !["interrupt", "suspend", "redraw", "palette"].includes(command)
    )
    expect(chordOnly).toEqual([])
  })
})
