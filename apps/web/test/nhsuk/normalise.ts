import { parseFragment, type DefaultTreeAdapterTypes } from "parse5"

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/**
 * HTML as a tree of lines that says only what a reader can meet: elements, their attributes in order of name, classes
 * as a set, and words. White space is laid out as a browser does it: runs are one space, none at the ends of a block,
 * and a space at the edge of a run of text within a line may stand on either side of the edge.
 */
export const normalise = (html: string): string => {
  const lines: Array<string> = []
  write(flow(parseFragment(html).childNodes, true), 0, lines)
  return lines.join("\n")
}

type Item = { readonly element: Element; readonly inside: ReadonlyArray<Item> } | string

const inline = new Set([
  "a",
  "span",
  "strong",
  "em",
  "b",
  "i",
  "var",
  "code",
  "small",
  "label",
  "button",
  "input",
  "select",
  "br",
  "img",
  "svg"
])

const isElement = (node: Node): node is Element => "tagName" in node

/** Lays out the children of a block, or of the whole document. */
const flow = (nodes: ReadonlyArray<Node>, block: boolean): ReadonlyArray<Item> => {
  const items: Array<Item> = []
  const say = (words: string) => {
    const last = items.at(-1)
    if (typeof last === "string") items[items.length - 1] = (last + words).replace(/ +/g, " ")
    else items.push(words)
  }
  for (const node of nodes) {
    if (node.nodeName === "#text" && "value" in node) say(node.value.replace(/\s+/g, " "))
    else if (isElement(node)) {
      if (node.tagName === "textarea" || node.tagName === "pre") {
        items.push({ element: node, inside: flow(node.childNodes, false) })
      } else if (inline.has(node.tagName)) {
        const inside = [...flow(node.childNodes, node.tagName === "select")]
        const before = trimStart(inside)
        const after = trimEnd(inside)
        if (before) say(" ")
        items.push({ element: node, inside })
        if (after) say(" ")
      } else items.push({ element: node, inside: flow(node.childNodes, true) })
    }
  }
  return block ? trimmed(items) : items
}

const trimStart = (items: Array<Item>): boolean => {
  const first = items[0]
  if (typeof first !== "string" || !first.startsWith(" ")) return false
  if (first.length === 1) items.shift()
  else items[0] = first.slice(1)
  return true
}

const trimEnd = (items: Array<Item>): boolean => {
  const last = items.at(-1)
  if (typeof last !== "string" || !last.endsWith(" ")) return false
  if (last.length === 1) items.pop()
  else items[items.length - 1] = last.slice(0, -1)
  return true
}

const isBlock = (item: Item | undefined): boolean =>
  item === undefined || (typeof item !== "string" && !inline.has(item.element.tagName))

/** Without the spaces at the ends of a block and beside the blocks in it. */
const trimmed = (items: ReadonlyArray<Item>): ReadonlyArray<Item> =>
  items.flatMap((item, at): ReadonlyArray<Item> => {
    if (typeof item !== "string") return [item]
    const start = isBlock(items[at - 1]) ? item.replace(/^ /, "") : item
    const words = isBlock(items[at + 1]) ? start.replace(/ $/, "") : start
    return words === "" ? [] : [words]
  })

const attributes = (element: Element): string =>
  element.attrs
    .map(
      ({ name, value }) =>
        [name, name === "class" ? value.split(/\s+/).filter(Boolean).sort().join(" ") : value] as const
    )
    .filter(([name, value]) => name !== "class" || value !== "")
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    .join("")

const write = (items: ReadonlyArray<Item>, depth: number, lines: Array<string>): void => {
  const indent = "  ".repeat(depth)
  for (const item of items) {
    if (typeof item === "string") lines.push(indent + JSON.stringify(item))
    else {
      lines.push(`${indent}<${item.element.tagName}${attributes(item.element)}>`)
      write(item.inside, depth + 1, lines)
    }
  }
}
