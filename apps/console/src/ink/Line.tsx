import { Text } from "ink"
import type { ComponentProps } from "react"

/** One line of the window. Its text is cut to fit before, so it is never wrapped; an empty one still takes its line. */
export const Line = ({
  children,
  ...look
}: { readonly children: string } & Omit<ComponentProps<typeof Text>, "children">) => (
  <Text {...look} wrap="truncate-end">
    {children === "" ? " " : children}
  </Text>
)
