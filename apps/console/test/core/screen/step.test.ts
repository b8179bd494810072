import { describe, expect, it } from "vitest"
import { here, rowHere } from "../../../src/core/screen/looking.ts"
import { statusLine } from "../../../src/core/screen/statusLine.ts"
import { actionOf, Console, pageOf, teamRow } from "./pages.ts"

const three = pageOf([teamRow("fellside"), teamRow("riverside"), teamRow("saltmarsh")])
const rowOf = ({ state }: Console) => rowHere(here(state))?.key
const placeOf = ({ state }: Console) => here(state).place
const look = { ascii: false, colour: false, spoken: false }

describe("moving in a list", () => {
  it("goes up and down with arrows and letters, and stays in it", () => {
    const at = new Console(three)
    expect(rowOf(at)).toBe("fellside")
    expect(rowOf(at.press("down"))).toBe("riverside")
    expect(rowOf(at.press("j", "j", "j"))).toBe("saltmarsh")
    expect(rowOf(at.press("k"))).toBe("riverside")
    expect(rowOf(at.press("home"))).toBe("fellside")
    expect(rowOf(at.press("G"))).toBe("saltmarsh")
  })

  it("takes 200 keys that come together, and loses none", () => {
    const many = pageOf(Array.from({ length: 500 }, (_, n) => teamRow(`team-${String(n).padStart(3, "0")}`)))
    expect(rowOf(new Console(many).press(..."j".repeat(200)))).toBe("team-200")
  })

  it("stays on the same row when the list is read again in another order", () => {
    const at = new Console(three).press("down", "R")
    at.read(pageOf([teamRow("saltmarsh"), teamRow("thornbury"), teamRow("riverside")]))
    expect(rowOf(at)).toBe("riverside")
  })

  it("stands in the same place when the row is gone", () => {
    const at = new Console(three).press("down", "R").read(pageOf([teamRow("fellside"), teamRow("saltmarsh")]))
    expect(rowOf(at)).toBe("saltmarsh")
  })

  it("starts on the row that matters", () => {
    const pane = { ...three.panes[0], start: "saltmarsh" }
    expect(rowOf(new Console({ ...three, panes: [pane] }))).toBe("saltmarsh")
  })
})

describe("going and coming back", () => {
  it("opens what a row leads to, and comes back to the same row", () => {
    const at = new Console(three).press("down", "enter")
    expect(placeOf(at)).toEqual({ _tag: "Team", team: "riverside" })
    expect(at.tasks.at(-1)).toMatchObject({ _tag: "Read", place: { _tag: "Team" } })
    expect(rowOf(at.press("escape"))).toBe("riverside")
  })

  it("reads again what one comes back to, and shows what it knew meanwhile", () => {
    const at = new Console(three).press("enter", "escape")
    expect(at.tasks.filter(({ _tag }) => _tag === "Read")).toHaveLength(3)
    expect(rowOf(at)).toBe("fellside")
  })

  it("never leaves by Escape, and by q only on the first screen", () => {
    const at = new Console(three).press("escape")
    expect(at.state.toast?.text).toBe("This is the first screen. q quits.")
    at.press("enter", "q")
    expect(at.state.toast?.text).toBe("Esc goes back; q quits on the first screen.")
    expect(at.tasks.some(({ _tag }) => _tag === "Leave")).toBe(false)
    expect(at.press("escape", "q").tasks.at(-1)).toEqual({ _tag: "Leave", interrupted: false })
  })

  it("leaves from anywhere by Ctrl+C, and says that it was interrupted", () => {
    expect(new Console(three).press("/", "ctrl+c").tasks.at(-1)).toEqual({ _tag: "Leave", interrupted: true })
  })

  it("does not put what was read late on a place one has gone on to", () => {
    const at = new Console(undefined)
    const first = at.tasks[0]
    at.press(":").type("organisations").press("enter")
    if (first?._tag === "Read") at.happen({ ...first, page: three, at: "10:42" })
    expect(here(at.state).page).toBeUndefined()
  })

  it("keeps keys that were pressed before the place they are for was read, and forgets them on the way back", () => {
    const at = new Console(undefined).press("j", "enter")
    expect([placeOf(at)._tag, at.state.ahead]).toEqual(["Teams", ["j", "enter"]])
    expect(placeOf(at.read(three))).toEqual({ _tag: "Team", team: "riverside" })
    const filtered = new Console(undefined).press("/").type("quay").press("enter").read(three)
    expect([here(filtered.state).filter, filtered.tasks.some(({ _tag }) => _tag === "Leave")]).toEqual(["quay", false])
    at.press("o", "escape")
    expect([placeOf(at)._tag, at.state.ahead, rowOf(at)]).toEqual(["Teams", [], "riverside"])
  })

  it("tells why a place could not be read, and keeps what was read before", () => {
    const at = new Console(three).press("R")
    const last = at.tasks.at(-1)
    if (last?._tag === "Read") at.happen({ ...last, _tag: "NotRead", message: "The server does not answer." })
    expect(rowOf(at)).toBe("fellside")
    expect(statusLine(at.state, 80, look)).toContain("! The server does not answer. Shown is what was read before.")
  })
})

describe("the filter", () => {
  it("narrows the list while it is typed, and is kept by Enter", () => {
    const at = new Console(three).press("/").type("salt")
    expect(rowOf(at)).toBe("saltmarsh")
    at.press("enter")
    expect([here(at.state).filter, at.state.mode._tag]).toEqual(["salt", "Browse"])
  })

  it("leaves one on the same row when it is taken away", () => {
    const at = new Console(three).press("/").type("salt").press("enter", "down", "escape")
    expect([here(at.state).filter, rowOf(at)]).toEqual(["", "saltmarsh"])
  })

  it("is as it was after Escape", () => {
    const at = new Console(three).press("/").type("salt").press("enter", "/").type("xyz").press("escape")
    expect(here(at.state).filter).toBe("salt")
  })

  it("takes letters as letters, also those that are keys elsewhere", () => {
    expect(here(new Console(three).press("/").type("q?:/j").state).filter).toBe("q?:/j")
  })

  it("takes pasted text; while browsing a paste does nothing", () => {
    const at = new Console(three).happen({ _tag: "Paste", text: "qqq" })
    expect(at.state.mode._tag).toBe("Browse")
    expect(here(at.press("/").happen({ _tag: "Paste", text: "salt\n" }).state).filter).toBe("salt ")
  })
})

describe("doing something", () => {
  const closing = actionOf("close", { _tag: "Yes", lines: ["Nobody can answer after that."] })
  const showing = actionOf("reveal", { _tag: "Name", lines: [], name: "round 2" })
  const naming = actionOf("rename", { _tag: "Text", label: "New name", initial: "Riverside" })
  const withActions = pageOf([{ ...teamRow("riverside"), actions: [closing, showing, naming] }])
  const run = ({ tasks }: Console) => tasks.filter(({ _tag }) => _tag === "Run")

  it("asks first, and the answer is no unless somebody says yes", () => {
    expect(run(new Console(withActions).press("c", "enter"))).toEqual([])
    expect(run(new Console(withActions).press("c", "escape"))).toEqual([])
    expect(run(new Console(withActions).press("c", "c"))).toEqual([])
    expect(run(new Console(withActions).press("c", "y"))).toMatchObject([{ action: { id: "close" } }])
    expect(run(new Console(withActions).press("c", "tab", "enter"))).toMatchObject([{ action: { id: "close" } }])
  })

  it("wants the name typed out for what cannot be taken back", () => {
    const at = new Console(withActions).press("v").type("round").press("enter")
    expect(run(at)).toEqual([])
    expect(at.state.mode).toMatchObject({ problem: "Type round 2, or press Esc." })
    expect(run(at.type(" 2").press("enter"))).toMatchObject([{ action: { id: "reveal" }, given: "round 2" }])
  })

  it("asks for the text it needs, with the present one to change", () => {
    const at = new Console(withActions).press("e").type(" EI").press("enter")
    expect(run(at)).toMatchObject([{ given: "Riverside EI" }])
    expect(run(new Console(withActions).press("e", "ctrl+u", "enter"))).toEqual([])
  })

  it("takes no key until it is done, so that none acts on what comes after", () => {
    const at = new Console(withActions).press("c", "y", "q", "enter", "/")
    expect([at.state.mode._tag, at.state.stack.length]).toEqual(["Browse", 1])
    expect(at.tasks.some(({ _tag }) => _tag === "Leave")).toBe(false)
    at.happen({ _tag: "Done", done: { message: "Closed." } })
    expect(at.state.toast).toEqual({ text: "Closed.", tone: "done" })
    expect(at.press("q").tasks.at(-1)).toMatchObject({ _tag: "Leave" })
  })

  it("reads the place again afterwards", () => {
    const at = new Console(withActions).press("c", "y").happen({ _tag: "Done", done: { message: "Closed." } })
    expect(at.tasks.at(-1)).toMatchObject({ _tag: "Read" })
  })

  it("offers to take back what can be taken back", () => {
    const undo = () => Promise.resolve({ message: "Back." })
    const at = new Console(withActions).press("u")
    expect(at.state.toast?.text).toBe("Not here: undo.")
    at.happen({ _tag: "Done", done: { message: "Renamed.", undo } }).press("u")
    expect(at.tasks.at(-1)).toEqual({ _tag: "Undo", undo })
  })

  it("says why something is off instead of doing it", () => {
    const off = pageOf([{ ...teamRow("a"), actions: [{ ...closing, off: "It is closed already." }] }])
    const at = new Console(off).press("c")
    expect([at.state.mode._tag, at.state.toast?.text]).toEqual(["Browse", "It is closed already."])
    expect(new Console(three).press("r").state.toast?.text).toBe("Not shown yet.")
    expect(new Console(three).press("c").state.toast?.text).toBe("Not here: close round.")
  })

  it("shows both sides of a conflict", () => {
    const at = new Console(withActions)
      .press("e", "enter")
      .happen({ _tag: "NotDone", message: "Priya changed it.", conflict: ["There now: A", "You wanted: B"] })
    expect(at.state.mode).toMatchObject({
      _tag: "Read",
      lines: ["Priya changed it.", "", "There now: A", "You wanted: B"]
    })
  })
})

describe("the palette and going by name", () => {
  it("does what its line says", () => {
    const at = new Console(three).press("ctrl+k").type("rounds of").press("enter")
    expect(placeOf(at)).toEqual({ _tag: "Rounds", team: "fellside" })
  })

  it("does nothing for a line that is off, but says why", () => {
    const at = new Console(three).press("ctrl+k").type("results").press("enter")
    expect([placeOf(at)._tag, at.state.toast?.text]).toEqual(["Teams", "Not shown yet."])
  })

  it("goes to a place by its name, and fills in what it can", () => {
    expect(placeOf(new Console(three).press(":").type("org").press("enter"))).toEqual({ _tag: "Organisations" })
    const at = new Console(three).press(":").type("rounds").press("enter").type("salt").press("enter")
    expect(placeOf(at)).toEqual({ _tag: "Rounds", team: "saltmarsh" })
    expect(placeOf(new Console(three).press(":").type("round riverside/12").press("enter"))).toEqual({
      _tag: "Round",
      team: "riverside",
      number: 12
    })
  })

  it("says when there is no such place", () => {
    expect(new Console(three).press(":").type("nowhere").press("enter").state.toast?.text).toBe(
      "There is no place called nowhere."
    )
  })

  it("shows the row one stands on as a command", () => {
    const at = new Console(three).press("down", "y")
    expect(at.state.mode).toMatchObject({
      _tag: "Read",
      lines: ["peerbridge --demo team show riverside", "", expect.any(String)]
    })
  })
})
