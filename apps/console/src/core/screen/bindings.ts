/** Where keys mean what they mean: browsing, or one of the dialogs over it. */
export type Scope = "browse" | "filter" | "goto" | "palette" | "read" | "yes" | "name" | "text"

/** Scopes in which letters are text. */
export const textScopes: ReadonlyArray<Scope> = ["filter", "goto", "palette", "name", "text"]

/** Everything a key can do. */
export type KeyCommand =
  | "up"
  | "down"
  | "page-up"
  | "page-down"
  | "first"
  | "last"
  | "open"
  | "back"
  | "next-pane"
  | "previous-pane"
  | "filter"
  | "goto"
  | "palette"
  | "help"
  | "as-command"
  | "refresh"
  | "rounds"
  | "results"
  | "audit"
  | "organisations"
  | "teams"
  | "more"
  | "new"
  | "rename"
  | "close"
  | "reveal"
  | "undo"
  | "quit"
  | "interrupt"
  | "suspend"
  | "redraw"
  | "accept"
  | "cancel"
  | "complete"
  | "agree"
  | "switch"

/** A key with what it does. Footer, help and palette are made from these and nothing else. */
export interface Binding {
  readonly command: KeyCommand
  readonly keys: ReadonlyArray<string>
  readonly scopes: ReadonlyArray<Scope>
  readonly label: string
  /** The same where there is room, among the things to do. */
  readonly inFull?: string
  /** In the footer, the smaller the further left; without it only in the help. */
  readonly footer?: number
  /** Listed among the things to do. */
  readonly palette?: true
}

const everywhere: ReadonlyArray<Scope> = ["browse", "filter", "goto", "palette", "read", "yes", "name", "text"]

export const bindings: ReadonlyArray<Binding> = [
  { command: "open", keys: ["enter", "right", "l"], scopes: ["browse"], label: "open", footer: 10 },
  { command: "up", keys: ["up", "k"], scopes: ["browse"], label: "one row up" },
  { command: "down", keys: ["down", "j"], scopes: ["browse"], label: "one row down" },
  { command: "page-up", keys: ["pageup", "ctrl+b"], scopes: ["browse"], label: "a screen up" },
  { command: "page-down", keys: ["pagedown", "ctrl+f"], scopes: ["browse"], label: "a screen down" },
  { command: "first", keys: ["home", "g"], scopes: ["browse"], label: "first row" },
  { command: "last", keys: ["end", "G"], scopes: ["browse"], label: "last row" },
  { command: "next-pane", keys: ["tab"], scopes: ["browse"], label: "next list", footer: 5 },
  { command: "previous-pane", keys: ["shift+tab"], scopes: ["browse"], label: "list before" },
  {
    command: "rounds",
    keys: ["o"],
    scopes: ["browse"],
    label: "rounds",
    inFull: "Rounds of this team",
    footer: 12,
    palette: true
  },
  {
    command: "results",
    keys: ["r"],
    scopes: ["browse"],
    label: "results",
    inFull: "Results of the latest round, or of this one",
    footer: 13,
    palette: true
  },
  { command: "close", keys: ["c"], scopes: ["browse"], label: "close round", footer: 14, palette: true },
  { command: "reveal", keys: ["v"], scopes: ["browse"], label: "show results", footer: 15, palette: true },
  { command: "new", keys: ["n"], scopes: ["browse"], label: "new", footer: 30, palette: true },
  { command: "rename", keys: ["e"], scopes: ["browse"], label: "rename", footer: 31, palette: true },
  {
    command: "undo",
    keys: ["u"],
    scopes: ["browse"],
    label: "undo",
    inFull: "Take the last change back",
    footer: 2,
    palette: true
  },
  {
    command: "more",
    keys: ["m"],
    scopes: ["browse"],
    label: "more",
    inFull: "Show more of it",
    footer: 16,
    palette: true
  },
  {
    command: "filter",
    keys: ["/"],
    scopes: ["browse"],
    label: "filter",
    inFull: "Filter this list",
    footer: 20,
    palette: true
  },
  {
    command: "goto",
    keys: [":"],
    scopes: ["browse"],
    label: "go to",
    inFull: "Go to a place by its name",
    footer: 21,
    palette: true
  },
  { command: "palette", keys: ["ctrl+k"], scopes: ["browse"], label: "do", footer: 22 },
  {
    command: "as-command",
    keys: ["y"],
    scopes: ["browse"],
    label: "as command",
    inFull: "Show this as a command",
    footer: 32,
    palette: true
  },
  {
    command: "audit",
    keys: ["a"],
    scopes: ["browse"],
    label: "audit trail",
    inFull: "Audit trail of this organisation",
    palette: true
  },
  { command: "teams", keys: ["t"], scopes: ["browse"], label: "go to teams", palette: true },
  { command: "organisations", keys: ["O"], scopes: ["browse"], label: "go to organisations", palette: true },
  {
    command: "refresh",
    keys: ["R"],
    scopes: ["browse"],
    label: "read again",
    inFull: "Read this again",
    palette: true
  },
  {
    command: "help",
    keys: ["?"],
    scopes: ["browse"],
    label: "help",
    inFull: "Help: keys and signs",
    footer: 50,
    palette: true
  },
  { command: "back", keys: ["escape", "left", "h"], scopes: ["browse"], label: "back", footer: 60 },
  { command: "quit", keys: ["q"], scopes: ["browse"], label: "quit", footer: 61, palette: true },

  { command: "accept", keys: ["enter"], scopes: ["filter"], label: "keep filter", footer: 10 },
  { command: "cancel", keys: ["escape"], scopes: ["filter"], label: "as it was", footer: 60 },
  { command: "up", keys: ["up"], scopes: ["filter", "goto", "palette"], label: "one up" },
  { command: "down", keys: ["down"], scopes: ["filter", "goto", "palette"], label: "one down" },

  { command: "accept", keys: ["enter"], scopes: ["goto"], label: "go", footer: 10 },
  { command: "accept", keys: ["enter"], scopes: ["palette"], label: "do", footer: 10 },
  { command: "complete", keys: ["tab"], scopes: ["goto", "palette"], label: "fill in", footer: 20 },
  { command: "cancel", keys: ["escape"], scopes: ["goto", "palette"], label: "close", footer: 60 },

  { command: "up", keys: ["up", "k"], scopes: ["read"], label: "up" },
  { command: "down", keys: ["down", "j"], scopes: ["read"], label: "down" },
  { command: "page-up", keys: ["pageup"], scopes: ["read"], label: "a screen up" },
  { command: "page-down", keys: ["pagedown", " "], scopes: ["read"], label: "a screen down", footer: 20 },
  { command: "cancel", keys: ["escape", "enter", "q", "?", "left", "h"], scopes: ["read"], label: "close", footer: 60 },

  { command: "switch", keys: ["tab", "left", "right"], scopes: ["yes"], label: "choose", footer: 10 },
  { command: "accept", keys: ["enter"], scopes: ["yes"], label: "take it", footer: 20 },
  { command: "agree", keys: ["y"], scopes: ["yes"], label: "yes", footer: 30 },
  { command: "cancel", keys: ["escape", "n", "q"], scopes: ["yes"], label: "no", footer: 60 },

  { command: "accept", keys: ["enter"], scopes: ["name"], label: "do it", footer: 10 },
  { command: "accept", keys: ["enter"], scopes: ["text"], label: "save", footer: 10 },
  { command: "cancel", keys: ["escape"], scopes: ["name", "text"], label: "leave it", footer: 60 },

  { command: "interrupt", keys: ["ctrl+c"], scopes: everywhere, label: "stop the console" },
  { command: "suspend", keys: ["ctrl+z"], scopes: everywhere, label: "leave it for the shell; fg comes back" },
  { command: "redraw", keys: ["ctrl+l"], scopes: everywhere, label: "draw again" }
]

/** What a key does in a scope. */
export const bindingFor = (scope: Scope, key: string): Binding | undefined =>
  bindings.find(({ keys, scopes }) => scopes.includes(scope) && keys.includes(key))

const keyNames: Readonly<Record<string, string>> = {
  enter: "Enter",
  escape: "Esc",
  up: "up",
  down: "down",
  left: "left",
  right: "right",
  pageup: "Page up",
  pagedown: "Page down",
  home: "Home",
  end: "End",
  tab: "Tab",
  "shift+tab": "Shift+Tab",
  " ": "Space"
}

/** A key as it is written for people: "Ctrl+K". */
export const keyName = (key: string): string =>
  keyNames[key] ?? (key.startsWith("ctrl+") ? `Ctrl+${key.slice(5).toUpperCase()}` : key)
