import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import type { Embedded } from "../../src/core/embedded.ts"
import { widthOf } from "../../src/core/text/fit.ts"
import { draw, type Drawing } from "../support/drawn.tsx"
import { embeddedDemo } from "../support/embeddedDemo.ts"

let demo: Embedded & { readonly end: () => Promise<void> }
beforeAll(async () => {
  demo = await embeddedDemo()
})
afterAll(() => demo.end())

const open: Array<() => void> = []
afterEach(() => {
  for (const end of open.splice(0)) end()
})
const drawn = async (drawing?: Drawing) => {
  const console = draw(demo.client, drawing)
  open.push(console.end)
  await console.sees("> Riverside")
  return console
}

describe("the first screen", () => {
  it("shows every team with its stage, its round and what it needs, and which data this is", async () => {
    const { screen } = await drawn()
    expect(screen.lines[0]).toMatch(/^ PEERBRIDGE {2}test {2}Northbrook.* > Teams +Sam Okafor {2}read-write$/)
    expect(screen.text).toMatch(/> Riverside Early Interv… {2}▰▰▱▱▱ Preparing +\d\/13 {3}2 shown {2}1 \[≠\]/)
    expect(screen.text).toMatch(/Thornbury .* ▰▱▱▱▱ Exploring +\d\/5 +2 open +closes \d/)
    expect(screen.text).toContain("Ordered by name. Teams are not ranked.")
    expect(screen.text).toContain("? help  q quit")
  })

  it("marks the row one stands on by a sign and by how it looks", async () => {
    const { screen, send, sees } = await drawn()
    expect(screen.inverse).toEqual([3])
    send("j")
    await sees("> Saltmarsh")
    expect(screen.inverse).toEqual([4])
  })

  it("takes many keys in one piece and loses none", async () => {
    const { send, sees } = await drawn()
    send("/salt\r")
    await sees("filter: salt")
    await sees("1 of 3 rows")
  })

  it("shows where text is written, by the cursor", async () => {
    const { screen, send, sees } = await drawn()
    send("/日本")
    await sees("filter: 日本")
    expect(screen.cursor).toEqual({ column: 1 + widthOf("filter: 日本"), row: 21 })
  })

  it("is left by q", async () => {
    const console = await drawn()
    console.send("q")
    await expect.poll(console.hasLeft).toBe(true)
  })
})

describe.each([
  [60, 15],
  [80, 24],
  [120, 40]
])("a window of %ix%i", (columns, rows) => {
  it("is never drawn higher or wider than it is, on any screen", async () => {
    const console = await drawn({ columns, rows })
    const fits = () => {
      expect(console.screen.lines).toHaveLength(rows)
      for (const line of console.screen.lines) expect(widthOf(line)).toBeLessThanOrEqual(columns)
      expect(console.screen.lines[0]).toContain("PEERBRIDGE  test")
      // something drawn too high pushes the first line out, and the last one is not where it belongs
      expect(console.screen.lines.at(-1)).toMatch(/Esc|q quit/)
    }
    for (const [keys, text] of [
      ["", "Ordered by name"],
      ["r", "To talk about"],
      ["\t", "Section"],
      ["\t\t", "Gate"],
      ["?", "Help"],
      ["\u001B", "Gate"],
      ["\u000B", "Do"],
      ["\u001B", "Gate"],
      [":", "Go to"],
      ["\u001B", "Gate"],
      ["t", "Ordered by name"],
      ["\r", "Gates"],
      ["o", "The newest first"],
      ["\r", "MA Managers"],
      ["a", "rows  read"],
      ["O", "Organisations"]
    ] as const) {
      console.send(keys)
      await console.sees(text)
      await console.sees(/Esc|q quit/)
      fits()
    }
  })
})

describe("the window", () => {
  it("can change its size, and one stays on the same row", async () => {
    const { resize, screen, send, sees } = await drawn()
    send("jj")
    await sees("> Thornbury")
    await resize(60, 15)
    await sees("> Thornbury")
    expect(screen.lines).toHaveLength(15)
    await resize(120, 40)
    await sees(/> Thornbury Early Intervention team/)
  })

  it("says so when it is too small, and can still be left", async () => {
    const console = draw(demo.client, { columns: 58, rows: 12 })
    open.push(console.end)
    await console.sees("The window is 58x12. Peerbridge needs 60x15; q quits.")
    console.send("q")
    await expect.poll(console.hasLeft).toBe(true)
  })
})

describe("what a round shows", () => {
  it("is groups and gates side by side, with why and what next for the one looked at", async () => {
    const { screen, send, sees } = await drawn()
    send("o")
    await sees("The newest first")
    send("\r")
    await sees("k = 5")
    expect(screen.text).toMatch(/● PU Service users +6 of 6 +\S/)
    expect(screen.text).toMatch(/▲ PS Peer support… +not shown/)
    send("\t")
    await sees("> Peer supervision")
    expect(screen.text).toContain("Next: Ask one experienced peer support worker")
    expect(screen.text).toContain("Source: stated, EIP pack")
  })

  it("never tells how many were invited of a group that is not shown", async () => {
    const { screen, send, sees } = await drawn({ columns: 120, rows: 40 })
    // two managers and two peer support workers were invited
    send("o")
    await sees("The newest first")
    send("\r")
    await sees("▼ MA Managers")
    const lines = screen.lines.filter((line) => /▼ MA|▲ PS/.test(line))
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line.slice(0, 50)).not.toMatch(/\d/)
  })
})

describe("results", () => {
  it("start with what to talk about, and say who is not shown", async () => {
    const { screen, send, sees } = await drawn()
    send("r")
    await sees("[Talk about first]")
    expect(screen.text).toContain("Shown: ● PU 6 of 6, ■ CL 8 of 8   Not shown: ▲ PS, ▼ MA")
    expect(screen.text).toMatch(/ > 1 .*├──●━━┿━━━━━┿━━■──┼─────┤/)
    send("\t")
    await sees("[Profile]")
    expect(screen.text).toMatch(/Preparing the team +├─────┼─────┼─■●──┼─────┤ {2}CL a little above PU/)
  })
})

describe("without signs", () => {
  it("is all in ASCII when the terminal shows nothing else, and loses nothing", async () => {
    const { screen, send, sees } = await drawn({ look: { ascii: true, colour: false, spoken: false } })
    await sees("##... Preparing")
    expect(screen.text).toContain("1 [/=]")
    send("r")
    await sees("Shown: PU 6 of 6, CL 8 of 8   Not shown: PS, MA")
    expect(screen.text).toMatch(/\|--U==\|=====\|==L--\|-----\|/)
    expect(screen.text).toMatch(/^[\x20-\x7E\n]*$/)
  })

  it("is one sentence a row for a screen reader, without a second screen and without lines", async () => {
    const console = draw(demo.client, {
      columns: 120,
      rows: 40,
      spoken: true,
      look: { ascii: false, colour: false, spoken: true }
    })
    open.push(console.end)
    await console.sees("Peerbridge, test data, read-write.")
    await console.sees("Teams, 1 of 3.")
    await console.sees("Here: Riverside Early Intervention team: Preparing, ")
    expect(console.screen.isFullScreen).toBe(false)
    expect(console.screen.text).not.toMatch(/[─▰▱│]/)
    console.send("j")
    await console.sees("Here: Saltmarsh Early Intervention team: Ready to welcome")
    console.send("r")
    await console.sees(/Not shown: Peer support workers, Managers,\s+Commissioners/)
  })
})

describe("what is off", () => {
  it("says so, and says why, when the console is read-only", async () => {
    const { send, sees } = await drawn({ readOnly: true })
    await sees("read-only")
    send("n")
    await sees("! This console was started with --read-only.")
  })

  it("says why in the palette, too", async () => {
    const { send, sees } = await drawn({
      actor: { _tag: "Person", user: "u", name: "Ana", email: "a@b.example", memberships: [] }
    })
    send("\u000Badd a team")
    await sees("off: Your role does not let you add a team.")
  })
})
