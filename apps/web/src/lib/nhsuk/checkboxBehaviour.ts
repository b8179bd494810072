/** The ways one box of a group can depend on another. */
type Behaviour = "exclusive" | "inclusive"

const behaviourOf = (box: HTMLInputElement): Behaviour | undefined => {
  const named = box.dataset["behaviour"]
  return named === "exclusive" || named === "inclusive" ? named : undefined
}

/**
 * After a tick: "None of these" clears the others and is cleared by them; "All of these" ticks the others and follows
 * them. Only for comfort: the server decides what an answer with both means.
 */
export const settleTicks = (event: Event & { currentTarget: HTMLElement }): void => {
  const changed = event.target
  if (!(changed instanceof HTMLInputElement) || changed.type !== "checkbox") return
  const group = [
    ...event.currentTarget.querySelectorAll<HTMLInputElement>(":scope > div > input[type=checkbox]")
  ].filter((box) => !box.disabled && box.dataset["behaviourGroup"] === changed.dataset["behaviourGroup"])
  const plain = group.filter((box) => behaviourOf(box) === undefined)
  if (behaviourOf(changed) === "inclusive") for (const box of plain) box.checked = changed.checked
  if (changed.checked) {
    const exclusive = behaviourOf(changed) === "exclusive"
    for (const box of group)
      if (box !== changed && (behaviourOf(box) === "exclusive") !== exclusive) box.checked = false
  }
  for (const box of group) if (behaviourOf(box) === "inclusive") box.checked = plain.every((other) => other.checked)
}
