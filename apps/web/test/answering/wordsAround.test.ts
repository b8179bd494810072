import { describe, expect, it } from "vitest"
import { welcomeWords } from "../../src/lib/server/answering/wordsAround.ts"

const told = (chosen: { readonly mayBePooled: boolean }) =>
  JSON.stringify(welcomeWords("peer-support-worker", { smallGroups: [], mayBeVoiced: false, ...chosen }))

describe("the words before anyone answers", () => {
  it("tell of being added up with other teams where that may happen, in easy words too, and nowhere else", () => {
    const words = told({ mayBePooled: true })
    expect(words).toContain("your answers may be added to those of the same group in other teams")
    expect(words).toContain("Then we may add your answers to those of other teams.")
    expect(told({ mayBePooled: false })).not.toContain("other teams")
  })
})
