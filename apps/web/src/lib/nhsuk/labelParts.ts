import { part } from "./content.ts"
import type { CaptionOptions, HeadingOptions, LabelOptions, LabelParts } from "./heading.ts"

/** Works out what a label or legend says and how: options of its heading win over its own. */
export const labelParts = (label: LabelOptions): LabelParts => {
  const isHeading = label.heading !== undefined && label.heading !== false
  const heading: HeadingOptions = typeof label.heading === "boolean" ? {} : (part<HeadingOptions>(label.heading) ?? {})
  const size = heading.size ?? label.size
  const caption = part<CaptionOptions>(heading.caption ?? label.caption)
  return {
    isHeading,
    heading,
    words: heading.text ?? label.text,
    size,
    caption: caption && { ...caption, size: caption.size ?? size },
    visuallyHiddenText: heading.visuallyHiddenText ?? label.visuallyHiddenText,
    attributes: label.attributes
  }
}
