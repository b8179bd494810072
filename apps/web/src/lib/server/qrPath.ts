import QRCode from "qrcode"

/** A QR code as one SVG path: how many modules it is wide, and the dark ones as runs of squares of one unit. */
export interface QrPath {
  readonly path: string
  readonly modules: number
}

/** Draws it ourselves, since the policy of our pages allows no inline style, which the library writes. */
export const qrPath = (text: string): QrPath => {
  const { data, size } = QRCode.create(text, { errorCorrectionLevel: "M" }).modules
  let path = ""
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!data[y * size + x]) continue
      const start = x
      while (x + 1 < size && data[y * size + x + 1]) x++
      path += `M${start} ${y}h${x - start + 1}v1h-${x - start + 1}z`
    }
  }
  return { path, modules: size }
}
