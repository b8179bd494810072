import QRCode from "qrcode"
import { expect, it } from "vitest"
import { qrPath } from "../../src/lib/server/qrPath.ts"

/** The modules a path paints, row by row. */
const painted = (path: string, modules: number): ReadonlyArray<number> => {
  const squares = Array.from({ length: modules * modules }, () => 0)
  for (const [, x = "", y = "", run = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = 0; at < Number(run); at++) squares[Number(y) * modules + Number(x) + at] = 1
  }
  return squares
}

it("draws every dark module of the code and no other", () => {
  const link = "https://peerbridge.trust.example/a/FERN-219-LARK"
  const { modules, path } = qrPath(link)
  const { data, size } = QRCode.create(link, { errorCorrectionLevel: "M" }).modules
  expect(modules).toBe(size)
  expect(painted(path, modules)).toEqual(Array.from(data, (dark) => (dark ? 1 : 0)))
})
