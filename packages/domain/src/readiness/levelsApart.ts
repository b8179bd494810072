/**
 * A position read on the scale of the five levels, 0 to 4: what charts draw and sentences say. Each band stands at the
 * middle of its levels (not yet 0.5, partly 2, in place 3.5), because a position knows bands only: even "most say in
 * place" is never drawn at "in place and reviewed".
 */
export const levelOfPosition = (position: number): number => 0.5 + levelsApart(position)

/**
 * From how many points on a difference between two groups is worth naming before anything a group says to itself: "nearly 1
 * level". From here on charts draw a heavy line. Policy.
 */
export const worthNaming = 25

/** A difference of two positions (0 to 100) in levels (0 to 3). */
export const levelsApart = (points: number): number => (3 * points) / 100

/** A difference in plain words: "a little", "about 1 level", "nearly 2 levels", "about 2 and a half levels". */
export const levelsApartInWords = (points: number): string => {
  const levels = levelsApart(points)
  if (levels < 0.75) return "a little"
  const halves = Math.floor(levels * 2 + 0.5)
  const whole = Math.floor(halves / 2)
  if (halves % 2 === 1) return `about ${whole} and a half levels`
  const unit = whole === 1 ? "level" : "levels"
  return `${levels < whole ? "nearly" : levels === whole ? "" : "about"} ${whole} ${unit}`.trim()
}
