/** The address this server is reached at, as `server.mjs` settled it from PUBLIC_ADDRESS, HOST and PORT. */
export const publicOrigin = process.env["PUBLIC_ADDRESS"] ?? "http://localhost:3000"
