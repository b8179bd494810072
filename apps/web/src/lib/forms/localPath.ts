const here = "http://here.invalid"

/**
 * Where to go on to, if it is a page of this service; nothing for any other site, however it is written ("//other.example",
 * "/\other.example", a tab between the slashes).
 */
export const localPath = (given: string | null | undefined): string | undefined => {
  if (given === null || given === undefined || !given.startsWith("/") || !URL.canParse(given, here)) return undefined
  const { hash, origin, pathname, search } = new URL(given, here)
  return origin === here && !pathname.startsWith("//") ? `${pathname}${search}${hash}` : undefined
}
