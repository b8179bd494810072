import { picture, position, standing } from "./use.ts"

process.stdout.write(JSON.stringify({ picture, position, state: standing.state }))
