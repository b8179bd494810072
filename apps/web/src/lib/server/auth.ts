import { endTokensOf } from "@peerbridge/application/tokens/tokens"
import { makeAuth } from "@peerbridge/storage/auth/makeAuth"
import { Effect, Redacted } from "effect"
import { deliver } from "./mail.ts"
import { publicOrigin } from "./origin.ts"
import { installation, runtime } from "./runtime.ts"

/** Sign-in over the same database. Made once, when the first request or `init` asks for it. */
const make = () =>
  runtime.runPromise(
    makeAuth({
      baseURL: publicOrigin,
      secret: Redacted.make(installation().key),
      trustedOrigins: [],
      passwordChanged: (user) => Effect.promise(() => runtime.runPromise(endTokensOf(user))),
      sendMagicLink: ({ email, token }) =>
        deliver({
          to: email,
          subject: "Your link to sign in to Peerbridge",
          text: [
            "Open this link and press the button on the page to sign in. It works once, for 15 minutes.",
            "",
            `${publicOrigin}/sign-in/link?token=${encodeURIComponent(token)}`,
            "",
            "If you did not ask for it, you need do nothing."
          ].join("\n")
        })
    })
  )

let made: ReturnType<typeof make> | undefined
export const auth = () => (made ??= make())
