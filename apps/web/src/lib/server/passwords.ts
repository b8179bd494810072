import type { RequestEvent } from "@sveltejs/kit"
import type { Problems } from "../forms/problems.ts"
import { refusalOf } from "./accounts.ts"
import { auth } from "./auth.ts"
import { authHeaders, takeCookies } from "./session.ts"

/**
 * Whether the signed-in person has a password. Whoever signs in by a mailed link for the first time has none any more: only the
 * link proves that the address is theirs, so a password set before is taken back.
 */
export const hasPassword = async (event: RequestEvent): Promise<boolean> => {
  const accounts = await (await auth()).api.listUserAccounts({ headers: authHeaders(event) })
  return accounts.some(({ providerId }) => providerId === "credential")
}

/** Sets or changes the password. Changing it needs the one before, and signs every other device out. */
export const changePassword = async (
  event: RequestEvent,
  currentPassword: string,
  newPassword: string
): Promise<Problems | undefined> => {
  const { api } = await auth()
  const headers = authHeaders(event)
  try {
    if (newPassword === "") return { password: "Enter a new password" }
    if (!(await hasPassword(event))) {
      await api.setPassword({ body: { newPassword }, headers })
      return undefined
    }
    if (currentPassword === "") return { "current-password": "Enter the password you have now" }
    const changed = await api.changePassword({
      body: { currentPassword, newPassword, revokeOtherSessions: true },
      headers,
      returnHeaders: true
    })
    takeCookies(event.cookies, changed.headers)
    return undefined
  } catch (thrown) {
    return refusalOf(thrown)
  }
}
