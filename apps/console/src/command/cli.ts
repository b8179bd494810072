import { Command } from "effect/cli"
import { auditCommand } from "./audit.ts"
import { backupCommand, restoreCommand } from "./backup.ts"
import { contentCommand } from "./content.ts"
import { fullScreen } from "./fullScreen.ts"
import { organisationCommand } from "./organisation.ts"
import { peerbridge } from "./peerbridge.ts"
import { roundCommand } from "./round.ts"
import { settingsCommand } from "./settings.ts"
import { teamCommand } from "./team.ts"

/** Every command. Without one, the full screen opens. */
export const cli = peerbridge.pipe(
  Command.withDescription("Look after teams, rounds and data of Peerbridge. Without a command: full screen."),
  Command.withHandler(fullScreen),
  Command.withExamples([
    { command: "peerbridge --demo", description: "Full screen, on the made-up teams" },
    { command: "peerbridge team list", description: "Every team at a glance" },
    { command: "peerbridge round results riverside-ei/2 --json", description: "The results of a round, for a script" },
    { command: "peerbridge backup before-upgrade.sqlite", description: "A copy, while the server runs" }
  ]),
  Command.withSubcommands([
    organisationCommand,
    teamCommand,
    roundCommand,
    auditCommand,
    contentCommand,
    settingsCommand,
    backupCommand,
    restoreCommand
  ])
)
