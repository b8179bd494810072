import { CurrentActor } from "@peerbridge/application/access/Actor"
import { seedDemo } from "@peerbridge/application/demo/seedDemo"
import { Members } from "@peerbridge/application/ports/Members"
import { Settings } from "@peerbridge/application/ports/Settings"
import { Effect, Option } from "effect"
import { auth } from "./auth.ts"
import { runtime } from "./runtime.ts"

/** Whether this server shows the made-up trust: everything in it is fictional, under a banner. */
export const isDemo = process.env["PEERBRIDGE_DEMO"] === "1"

/** The made-up person a visitor may sign in as, on a demo server only. */
export const demoAccount = { name: "Sam Okafor", email: "sam.okafor@demo.example", password: "northbrook-and-vale" }

const done = "set-up-done"

/** Fills the demo's own data folder at its first start. */
export const prepareDemo = async (): Promise<void> => {
  const ready = await runtime.runPromise(Settings.use((settings) => settings.get(done)))
  if (Option.isSome(ready)) return
  const { user } = await (await auth()).api.signUpEmail({ body: demoAccount })
  await runtime.runPromise(
    Effect.provideService(
      Effect.gen(function* () {
        const organisation = yield* seedDemo()
        yield* Members.use((members) =>
          members.add(user.id, { organisation: organisation.id, team: null, role: "administrator" })
        )
        const settings = yield* Settings
        yield* settings.put("public-address", "https://peerbridge.demo.example")
        yield* settings.put(done, "yes")
      }),
      CurrentActor,
      { _tag: "Operator", name: "demo" }
    )
  )
}
