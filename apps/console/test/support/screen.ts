import xterm from "@xterm/headless"

/** A terminal without a window: what was written to it, as a person would see it. */
export class ScreenReader {
  readonly #terminal: InstanceType<typeof xterm.Terminal>
  raw = ""

  constructor(columns: number, rows: number) {
    this.#terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true })
  }

  /** Takes in what a program wrote, and waits until it stands on the screen. */
  write(data: string): Promise<void> {
    this.raw += data
    return new Promise((done) => this.#terminal.write(data, done))
  }

  resize(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows)
  }

  /** The lines in sight, without blanks at their ends. */
  get lines(): ReadonlyArray<string> {
    const { active } = this.#terminal.buffer
    return Array.from({ length: this.#terminal.rows }, (_, row) =>
      (active.getLine(active.viewportY + row)?.translateToString(true) ?? "").trimEnd()
    )
  }

  get text(): string {
    return this.lines.join("\n")
  }

  /** Whether the second screen is shown, which programs in full screen use. */
  get isFullScreen(): boolean {
    return this.#terminal.buffer.active.type === "alternate"
  }

  /** The rows that stand out, by their number. */
  get inverse(): ReadonlyArray<number> {
    const { active } = this.#terminal.buffer
    return Array.from({ length: this.#terminal.rows }, (_, row) => row).filter(
      (row) =>
        active
          .getLine(active.viewportY + row)
          ?.getCell(5)
          ?.isInverse() !== 0
    )
  }

  get cursor(): { readonly column: number; readonly row: number } {
    const { cursorX, cursorY } = this.#terminal.buffer.active
    return { column: cursorX, row: cursorY }
  }
}
