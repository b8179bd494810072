import { Effect } from "effect"
import { mkdir, writeFile } from "node:fs/promises"
import { randomUUID } from "node:crypto"
import { join } from "node:path"
import nodemailer from "nodemailer"
import { installation } from "./runtime.ts"

/** A plain message to one person. */
export interface Message {
  readonly to: string
  readonly subject: string
  readonly text: string
}

const from = process.env["MAIL_FROM"] ?? "Peerbridge <no-reply@localhost>"
const smtp = process.env["SMTP_URL"]
const transport = smtp === undefined || smtp === "" ? undefined : nodemailer.createTransport(smtp)

const toOutbox = async ({ subject, text, to }: Message): Promise<void> => {
  const folder = join(installation().folder, "outbox")
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const name = `${new Date().toISOString().replaceAll(":", "-")}-${randomUUID().slice(0, 8)}.txt`
  await writeFile(join(folder, name), `From: ${from}\nTo: ${to}\nSubject: ${subject}\n\n${text}\n`, { mode: 0o600 })
}

/** Sends by SMTP when `SMTP_URL` is set; else leaves the message in the folder `outbox` of the data folder. Never fails a request. */
export const deliver = (message: Message): Effect.Effect<void> =>
  Effect.tryPromise(() =>
    transport === undefined ? toOutbox(message) : transport.sendMail({ from, ...message }).then(() => undefined)
  ).pipe(Effect.catch((error) => Effect.logError("A message could not be sent", error.cause)))
