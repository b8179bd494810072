import { assert, describe, layer } from "@effect/vitest"
import { getMigrations } from "better-auth/db/migration"
import { Array, Effect, Exit, Redacted } from "effect"
import { SqlClient } from "effect/sql"
import { type AuthSettings, type MagicLink, makeAuth } from "../../src/auth/makeAuth.ts"
import { migrate } from "../../src/engine/migrate.ts"
import { engines } from "../engine/engines.ts"

const address = "https://peerbridge.example"
const person = { name: "Sam", email: "sam@example.org", password: "long enough" }

const settings: AuthSettings = {
  baseURL: address,
  secret: Redacted.make("a secret for tests, thirty-two characters or more"),
  trustedOrigins: [],
  sendMagicLink: () => Effect.void,
  passwordChanged: () => Effect.void
}

const promised = <A>(promise: () => Promise<A>) => Effect.promise(promise)

/** What a browser would send back after this answer. */
const cookiesOf = (answer: Response): Headers =>
  new Headers({
    cookie: answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(";")[0])
      .join("; ")
  })

/** Sign-in over an empty, migrated database, and what a visitor can do. */
const ready = (changes: Partial<AuthSettings> = {}) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    yield* migrate
    for (const table of ["session", "account", "verification", "user"]) yield* sql`DELETE FROM ${sql(`auth_${table}`)}`
    const auth = yield* makeAuth({ ...settings, ...changes })
    const headers = new Headers()
    return {
      auth,
      signUp: (body: Partial<typeof person> = {}) =>
        promised(() => auth.api.signUpEmail({ body: { ...person, ...body }, asResponse: true })),
      signIn: (body: Partial<typeof person> = {}) =>
        promised(() => auth.api.signInEmail({ body: { ...person, ...body }, asResponse: true })),
      sessionOf: (cookies: Headers) => promised(() => auth.api.getSession({ headers: cookies })),
      signOut: (cookies: Headers) => promised(() => auth.api.signOut({ headers: cookies, asResponse: true })),
      askForLink: (email: string) => promised(() => auth.api.signInMagicLink({ body: { email }, headers })),
      confirmLink: (token: string) =>
        promised(() => auth.api.magicLinkVerify({ query: { token }, headers, asResponse: true })),
      post: (path: string, body: unknown, origin: string) =>
        promised(() =>
          auth.handler(
            new Request(`${address}/api/auth${path}`, {
              method: "POST",
              headers: { "content-type": "application/json", origin, cookie: "some=cookie" },
              body: JSON.stringify(body)
            })
          )
        ),
      get: (path: string) => promised(() => auth.handler(new Request(`${address}/api/auth${path}`)))
    }
  })

// Sign-in sees the file and the memory alike; hashing passwords takes long enough for two engines.
for (const engine of engines.filter(({ name }) => name !== "SQLite in a file")) {
  describe(`signing in: ${engine.name}`, () => {
    // The real clock: PostgreSQL's pool and better-auth both tell the time themselves.
    layer(engine.empty, { timeout: "60 seconds", excludeTestServices: true })((it) => {
      it.effect("finds every table and column it wants after our migrations", () =>
        Effect.gen(function* () {
          const { auth } = yield* ready()
          const wanted = yield* promised(() => getMigrations(auth.options))
          assert.deepEqual(wanted.toBeCreated, [])
          assert.deepEqual(wanted.toBeAdded, [])
          assert.deepEqual(wanted.toBeAddedIndexes, [])
          assert.deepEqual(wanted.schemaProblems, [])
        })
      )

      it.effect("makes an account and signs its owner in at once", () =>
        Effect.gen(function* () {
          const { sessionOf, signUp } = yield* ready()
          const session = yield* sessionOf(cookiesOf(yield* signUp()))
          assert.strictEqual(session?.user.email, "sam@example.org")
          assert.strictEqual(session?.user.name, "Sam")
        })
      )

      it.effect("signs in with the right password only, and does not tell a wrong one from an unknown address", () =>
        Effect.gen(function* () {
          const { sessionOf, signIn, signUp } = yield* ready()
          yield* signUp()
          const right = yield* signIn()
          assert.strictEqual(right.status, 200)
          assert.strictEqual((yield* sessionOf(cookiesOf(right)))?.user.email, "sam@example.org")
          const wrong = yield* signIn({ password: "not the one" })
          const unknown = yield* signIn({ email: "alex@example.org" })
          assert.deepEqual([wrong.status, unknown.status], [401, 401])
          assert.strictEqual(yield* promised(() => wrong.text()), yield* promised(() => unknown.text()))
          assert.deepEqual(wrong.headers.getSetCookie(), [])
        })
      )

      it.effect("wants ten characters in a password, and one account an address", () =>
        Effect.gen(function* () {
          const { signUp } = yield* ready()
          assert.strictEqual((yield* signUp({ password: "nine char" })).status, 400)
          assert.strictEqual((yield* signUp({ password: "ten charas" })).status, 200)
          assert.strictEqual((yield* signUp({ email: "SAM@example.org" })).status, 422)
        })
      )

      it.effect("keeps passwords hashed, and neither address nor browser of a person", () =>
        Effect.gen(function* () {
          const { post } = yield* ready()
          assert.strictEqual((yield* post("/sign-up/email", person, address)).status, 200)
          const sql = yield* SqlClient.SqlClient
          const [account] = yield* sql<{ password: string }>`SELECT password FROM auth_account`
          assert.notInclude(account?.password, person.password)
          assert.deepEqual(yield* sql`SELECT ip_address, user_agent FROM auth_session`, [
            { ipAddress: null, userAgent: null }
          ])
        })
      )

      it.effect("knows nobody without the cookie, with a changed one, or after signing out", () =>
        Effect.gen(function* () {
          const { sessionOf, signOut, signUp } = yield* ready()
          const cookies = cookiesOf(yield* signUp())
          assert.isNull(yield* sessionOf(new Headers()))
          assert.isNull(yield* sessionOf(new Headers({ cookie: `${cookies.get("cookie")}x` })))
          assert.isNotNull(yield* sessionOf(cookies))
          assert.strictEqual((yield* signOut(cookies)).status, 200)
          assert.isNull(yield* sessionOf(cookies))
        })
      )

      it.effect("gives a cookie scripts cannot read, and other sites and plain connections do not get", () =>
        Effect.gen(function* () {
          const { signUp } = yield* ready()
          const [cookie] = (yield* signUp()).headers.getSetCookie()
          assert.match(cookie ?? "", /^__Secure-peerbridge\.session_token=.*; HttpOnly; Secure; SameSite=Lax/)
          const plain = yield* ready({ baseURL: "http://localhost:3000" })
          const [local] = (yield* plain.signUp()).headers.getSetCookie()
          assert.match(local ?? "", /^peerbridge\.session_token=.*; HttpOnly; SameSite=Lax/)
        })
      )

      it.effect("refuses another site's page, but not a trusted one's", () =>
        Effect.gen(function* () {
          const { post } = yield* ready({ trustedOrigins: ["https://intranet.example"] })
          assert.strictEqual((yield* post("/sign-up/email", person, "https://evil.example")).status, 403)
          assert.strictEqual((yield* post("/sign-up/email", person, "https://intranet.example")).status, 200)
        })
      )

      it.effect("sends a link that signs in once, and is stored hashed for fifteen minutes", () =>
        Effect.gen(function* () {
          const links: Array<MagicLink> = []
          const sendMagicLink = (link: MagicLink) => Effect.sync(() => void links.push(link))
          const { askForLink, confirmLink, sessionOf, signUp } = yield* ready({ sendMagicLink })
          yield* signUp()
          yield* askForLink("sam@example.org")
          const token = links[0]?.token ?? ""
          assert.deepEqual(links, [{ email: "sam@example.org", token }])

          const sql = yield* SqlClient.SqlClient
          const rows = yield* sql<{ identifier: string; expiresAt: string; createdAt: string }>`
            SELECT * FROM auth_verification`
          assert.notInclude(JSON.stringify(rows), token)
          const minutes = rows.map(
            (row) => (Number(new Date(row.expiresAt)) - Number(new Date(row.createdAt))) / 60_000
          )
          assert.deepEqual(minutes.map(Math.round), [15])

          const session = yield* sessionOf(cookiesOf(yield* confirmLink(token)))
          assert.strictEqual(session?.user.email, "sam@example.org")
          const again = yield* confirmLink(token)
          assert.deepEqual(again.headers.getSetCookie(), [])
        })
      )

      it.effect("tells whose password was set, changed or taken back, and nothing of signing in", () =>
        Effect.gen(function* () {
          const links: Array<MagicLink> = []
          const told: Array<string> = []
          const { askForLink, auth, confirmLink, sessionOf, signIn, signUp } = yield* ready({
            sendMagicLink: (link) => Effect.sync(() => void links.push(link)),
            passwordChanged: (user) => Effect.sync(() => void told.push(user))
          })
          const headers = cookiesOf(yield* signUp())
          const user = (yield* sessionOf(headers))?.user.id ?? "nobody"
          assert.deepEqual(told.splice(0), [user])
          yield* signIn()
          yield* signIn({ password: "not the one" })
          assert.deepEqual(told, [])
          const newPassword = "another long one"
          yield* promised(() =>
            auth.api.changePassword({ body: { currentPassword: person.password, newPassword }, headers })
          )
          assert.deepEqual(told.splice(0), [user])
          // the first link takes back the password of whoever had not shown that the address is theirs
          yield* askForLink(person.email)
          const byLink = cookiesOf(yield* confirmLink(links[0]?.token ?? ""))
          assert.deepEqual(told.splice(0), [user])
          yield* promised(() => auth.api.setPassword({ body: { newPassword }, headers: byLink }))
          assert.deepEqual(told, [user])
        })
      )

      it.effect("does not sign in because a link was merely opened, and makes no account from one", () =>
        Effect.gen(function* () {
          const links: Array<MagicLink> = []
          const sendMagicLink = (link: MagicLink) => Effect.sync(() => void links.push(link))
          const { askForLink, confirmLink, get, signUp } = yield* ready({ sendMagicLink })
          yield* signUp()
          yield* askForLink("sam@example.org")
          yield* askForLink("alex@example.org")
          const [known, stranger] = links.map(({ token }) => token)
          const opened = yield* get(`/magic-link/verify?token=${known}`)
          assert.deepEqual([opened.status, opened.headers.getSetCookie()], [404, []])
          assert.deepEqual((yield* confirmLink(stranger ?? "")).headers.getSetCookie(), [])
          assert.isAbove((yield* confirmLink(known ?? "")).headers.getSetCookie().length, 0)
          const sql = yield* SqlClient.SqlClient
          assert.deepEqual(yield* sql`SELECT email FROM auth_user`, [{ email: "sam@example.org" }])
        })
      )

      it.effect("leaves nothing of an account whose making fails half-way", () =>
        Effect.gen(function* () {
          const { signUp } = yield* ready()
          const sql = yield* SqlClient.SqlClient
          yield* signUp()
          // The account is written first and its password after it; this makes the second part fail.
          yield* sql`CREATE UNIQUE INDEX one_of_a_kind ON auth_account (provider_id)`
          const failed = yield* Effect.exit(signUp({ email: "alex@example.org" }))
          yield* sql`DROP INDEX one_of_a_kind`
          assert.isTrue(Exit.isFailure(failed))
          assert.deepEqual(yield* sql`SELECT email FROM auth_user`, [{ email: "sam@example.org" }])
        })
      )

      it.effect("goes on beside our own transactions", () =>
        Effect.gen(function* () {
          const { signIn, signUp } = yield* ready()
          yield* signUp()
          const sql = yield* SqlClient.SqlClient
          const turn = Effect.callback<void>((resume) => void setTimeout(() => resume(Effect.void), 2))
          const ours = sql.withTransaction(
            Effect.andThen(turn, sql`UPDATE auth_user SET image = NULL WHERE email = 'sam@example.org'`)
          )
          const both = Effect.all([signIn(), ours], { concurrency: "unbounded" })
          const answers = yield* Effect.forEach(Array.range(1, 5), () => both, { concurrency: "unbounded" })
          assert.deepEqual(
            answers.map(([{ status }]) => status),
            [200, 200, 200, 200, 200]
          )
        })
      )
    })
  })
}
