import { createRawSnippet, type Snippet } from "svelte"

/** Options of a Nunjucks macro as the fixtures give them. */
export type Context = { readonly [option: string]: unknown }

const isContext = (value: unknown): value is Context =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** A snippet that renders the given HTML. An element is wanted around it, which the empty comment stands in for. */
export const html = (markup: string): Snippet => createRawSnippet(() => ({ render: () => markup }))

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")

/**
 * Macro options as props, the same way for every component: `html` is a snippet, `classes` is `class`, words at the top
 * are children and attributes at the top are props. Holes in lists ("empty items") are left out, as Svelte has none.
 */
export const toProps = (context: Context): Record<string, unknown> => {
  const { text, html: markup, attributes, ...options } = context
  const words = typeof markup === "string" ? markup : typeof text === "string" ? escape(text) : undefined
  return {
    ...Object.fromEntries(Object.entries(options).map(([name, value]) => [rename(name), nested(value)])),
    ...(isContext(attributes) ? attributes : {}),
    ...(words === undefined ? {} : { children: html(words) })
  }
}

const rename = (name: string): string => (name === "classes" ? "class" : name)

const nested = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((item) => item !== false && item !== null && item !== "").map(nested)
  if (value === null) return undefined
  if (!isContext(value)) return value
  const { html: markup, attributes, ...options } = value
  return {
    ...Object.fromEntries(Object.entries(options).map(([name, option]) => [rename(name), nested(option)])),
    ...(attributes === undefined ? {} : { attributes }),
    ...(typeof markup === "string" ? { text: html(markup) } : {})
  }
}

/** The same for a component that takes its words as `text`, not as children. */
export const withText = (context: Context): Record<string, unknown> => {
  const { html: markup, ...rest } = context
  return {
    ...toProps({ ...rest, text: undefined }),
    text: context["text"],
    ...(typeof markup === "string" ? { children: html(markup) } : {})
  }
}

/** For components whose macro puts plain text into a paragraph, where ours takes whatever is in it. */
export const paragraph = ({ text, ...context }: Context, className?: string): Record<string, unknown> =>
  typeof text !== "string" || context["html"] !== undefined
    ? toProps(context)
    : toProps({ ...context, html: `<p${className === undefined ? "" : ` class="${className}"`}>${escape(text)}</p>` })

/** Items of radios and checkboxes: what they reveal is a snippet of its own. */
export const choices = (context: Context): Record<string, unknown> => {
  const props = toProps(context)
  const items = props["items"]
  return {
    ...props,
    items: Array.isArray(items)
      ? items.map(({ exclusive, exclusiveGroup, conditional, ...item }: Context) => ({
          ...item,
          ...(isContext(conditional) ? { conditional: conditional["text"] } : {}),
          // Old names of the same options.
          ...(exclusive === true ? { behaviour: "exclusive" } : {}),
          ...(exclusiveGroup === undefined ? {} : { behaviourGroup: exclusiveGroup })
        }))
      : items
  }
}

/** A date given as a list of boxes: those not in the list are left out. */
export const dateFields = (context: Context): Record<string, unknown> => {
  const { items, ...props } = toProps(context)
  if (!Array.isArray(items)) return props
  const named = (name: string): unknown => items.find((item: Context) => item["name"] === name) ?? false
  return { ...props, day: named("day"), month: named("month"), year: named("year") }
}

/** Items that are nothing but words. */
export const listItems = (context: Context): Record<string, unknown> => {
  const { items, ...props } = toProps(context)
  return { ...props, items: Array.isArray(items) ? items.map((item: Context) => item["text"]) : [] }
}
