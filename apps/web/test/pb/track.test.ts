import { describe, expect, it } from "vitest"
import { filledQuarters, stations } from "#lib/pb/track.ts"

describe("the line leaving the current station", () => {
  it.each([
    [0, 6, 0],
    [1, 6, 0],
    [2, 6, 1],
    [3, 6, 2],
    [5, 6, 3],
    [6, 6, 4],
    [10, 11, 3]
  ])("with %i of %i gates met is filled by %i quarters", (met, all, quarters) => {
    expect(filledQuarters({ met, all })).toBe(quarters)
  })

  it("is full only when every gate is met", () => {
    for (let all = 1; all <= 20; all++)
      for (let met = 0; met <= all; met++) expect(filledQuarters({ met, all }) === 4).toBe(met === all)
  })
})

describe("the stations", () => {
  const gates = {
    preparing: { met: 5, all: 5 },
    "ready-to-welcome": { met: 3, all: 6 },
    embedding: { met: 2, all: 6 },
    sustaining: { met: 1, all: 5 }
  }

  it("are done behind, current here, and ahead", () => {
    expect(stations("preparing", gates).map((station) => station.state)).toEqual([
      "done",
      "current",
      "ahead",
      "ahead",
      "ahead"
    ])
  })

  it("fill the line by the gates of the next stage", () => {
    expect(stations("preparing", gates)[1]?.filled).toBe(2)
  })

  it("fill nothing past the last", () => {
    expect(stations("sustaining", gates)[4]?.filled).toBe(0)
  })

  it("give Exploring no gates", () => {
    expect(stations("preparing", gates)[0]?.gates).toBeUndefined()
  })
})
