import { DatabaseSync } from "node:sqlite"
import { fail, redirect } from "@sveltejs/kit"
import type { Actions } from "./$types"

const db = new DatabaseSync(process.env["FLOOR_DATA"] ?? ":memory:")
db.exec(
  "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE IF NOT EXISTS response (answers TEXT NOT NULL)"
)
const insert = db.prepare("INSERT INTO response (answers) VALUES (?)")

export const load = () => ({
  items: Array.from({ length: 40 }, (_, index) => `Question ${index + 1} about how things are in this team`)
})

export const actions: Actions = {
  default: async ({ request }) => {
    const form = await request.formData()
    const answers: Record<string, string> = {}
    for (let item = 0; item < 40; item++) {
      const answer = form.get(`q${item}`)
      if (typeof answer !== "string" || !/^[0-4]$/.test(answer)) return fail(400)
      answers[`q${item}`] = answer
    }
    insert.run(JSON.stringify(answers))
    redirect(303, "/thanks")
  }
}
