import { describe, expect, it } from "vitest"
import { isText, keysOf, type PressedKey } from "../../../src/core/screen/keysOf.ts"

const none: PressedKey = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageUp: false,
  pageDown: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  tab: false,
  backspace: false,
  delete: false,
  ctrl: false,
  meta: false,
  shift: false
}
const keys = (input: string, pressed: Partial<PressedKey> = {}) => keysOf(input, { ...none, ...pressed })

describe("keys", () => {
  it("have names", () => {
    expect(keys("", { upArrow: true })).toEqual(["up"])
    expect(keys("\r", { return: true })).toEqual(["enter"])
    expect(keys("k", { ctrl: true })).toEqual(["ctrl+k"])
    expect(keys("\t", { tab: true })).toEqual(["tab"])
    expect(keys("\t", { tab: true, shift: true })).toEqual(["shift+tab"])
    expect(keys("G", { shift: true })).toEqual(["G"])
  })

  it("that arrive together are told apart, and none is lost", () => {
    expect(keys("j".repeat(200))).toHaveLength(200)
    expect(keys("abc\r")).toEqual(["a", "b", "c", "enter"])
    expect(keys("a\u000Bb")).toEqual(["a", "ctrl+k", "b"])
    expect(keys("a\u007F")).toEqual(["a", "backspace"])
    expect(keys("a\r\nb")).toEqual(["a", "enter", "b"])
  })

  it("keep what a person calls a letter in one piece", () => {
    expect(keys("é👨‍👩‍👧‍👦!")).toEqual(["é", "👨‍👩‍👧‍👦", "!"])
  })

  it("right after Escape mean what they mean, not something with Alt", () => {
    expect(keys("j", { meta: true })).toEqual(["escape", "j"])
  })

  it("of functions we have no use for mean nothing", () => {
    expect(keys("")).toEqual([])
  })

  it("are text when they are one letter, sign or blank", () => {
    expect(["a", "é", "👨‍👩‍👧‍👦", " ", "?"].map(isText)).toEqual([true, true, true, true, true])
    expect(["enter", "ctrl+k", ""].map(isText)).toEqual([false, false, false])
  })
})
