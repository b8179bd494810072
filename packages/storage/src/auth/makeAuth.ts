import { betterAuth } from "better-auth"
import { isAPIError } from "better-auth/api"
import { magicLink } from "better-auth/plugins/magic-link"
import { Effect, Redacted } from "effect"
import { SqlClient } from "effect/sql"
import { authTables } from "./authTables.ts"
import { sqlClientDialect } from "./sqlClientDialect.ts"

/** A link to sign in with, to be sent to its owner. */
export interface MagicLink {
  readonly email: string
  /** Good for one use within fifteen minutes; stored hashed, so this is the only time it is seen. */
  readonly token: string
}

/** What sign-in needs to know about the installation. */
export interface AuthSettings {
  /** The public address, `https://...`; with `https` the cookies are Secure. */
  readonly baseURL: string
  /** Signs the cookies; at least 32 random characters, the same on every instance. */
  readonly secret: Redacted.Redacted
  /** Other addresses whose pages may sign people in. The public address is always trusted. */
  readonly trustedOrigins: ReadonlyArray<string>
  /**
   * Sends the link. It must lead to a page of ours with a button whose POST calls `auth.api.magicLinkVerify`: mail
   * scanners open links, and would use it up.
   */
  readonly sendMagicLink: (link: MagicLink) => Effect.Effect<void>
  /**
   * Called once the password of this user was set, changed or taken back, before whoever asked for it is answered: what was
   * gained with the one before must end with it.
   */
  readonly passwordChanged: (user: string) => Effect.Effect<void>
}

const minutes = 60

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "unknown failure")

/** Where accounts are kept, as better-auth wants it said. */
const authDatabase = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const run = Effect.runPromiseWith(yield* Effect.context())
  return {
    ...authTables,
    database: {
      dialect: sqlClientDialect(sql, run),
      type: sql.onDialectOrElse({ sqlite: () => "sqlite" as const, orElse: () => "postgres" as const }),
      transaction: true
    }
  }
})

/**
 * Sign-in by email and password (ten characters or more) or by a link, with the session in a cookie, over the same
 * database as everything else. The answer is better-auth's own object: `auth.handler` and `auth.api.*`. Call neither
 * inside a transaction of ours: on SQLite it would wait for the connection that transaction holds.
 *
 * Limiting attempts is the application's work, since better-auth's own limit does not cover `auth.api.*`. Nothing is
 * reported to anyone outside.
 */
export const makeAuth = Effect.fnUntraced(function* (settings: AuthSettings) {
  const database = yield* authDatabase
  const context = yield* Effect.context()
  const report = (message: string) => void Effect.runForkWith(context)(Effect.logError(`Sign-in: ${message}`))
  const run = Effect.runPromiseWith(context)
  const passwordChanged = ({ userId }: { readonly userId: string }) => run(settings.passwordChanged(userId))
  return betterAuth({
    ...database,
    appName: "Peerbridge",
    baseURL: settings.baseURL,
    secret: Redacted.value(settings.secret),
    trustedOrigins: [...settings.trustedOrigins],
    emailAndPassword: { enabled: true, autoSignIn: true, minPasswordLength: 10 },
    plugins: [
      magicLink({
        expiresIn: 15 * minutes,
        storeToken: "hashed",
        disableSignUp: true,
        sendMagicLink: ({ email, token }) => run(settings.sendMagicLink({ email, token }))
      })
    ],
    // The mailed link's own address signs in by GET; only the confirming POST may.
    disabledPaths: ["/magic-link/verify"],
    // Neither address nor browser of a person is kept. An account here is somebody's password.
    databaseHooks: {
      account: {
        create: { after: passwordChanged },
        update: { after: passwordChanged },
        delete: { after: passwordChanged }
      },
      session: {
        create: { before: (session) => Promise.resolve({ data: { ...session, ipAddress: null, userAgent: null } }) }
      }
    },
    advanced: {
      cookiePrefix: "peerbridge",
      useSecureCookies: settings.baseURL.startsWith("https:"),
      ipAddress: { disableIpTracking: true },
      // Also under NODE_ENV=test, where better-auth would leave it out.
      disableOriginCheck: false
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // Details and lesser messages, which it would print too, name email addresses.
    logger: { level: "error", log: (_level, message) => report(message) },
    onAPIError: { onError: (error) => (isAPIError(error) ? undefined : report(nameOf(error))) }
  })
})

/** Sign-in, as `makeAuth` gives it. */
export type Auth = Effect.Success<ReturnType<typeof makeAuth>>
