import type { BetterAuthOptions } from "better-auth"

const times = { createdAt: "created_at", updatedAt: "updated_at" }

/**
 * The tables and columns of sign-in, in the manner of all others: `auth_` before the table's name, so that nobody takes
 * them for ours, and columns in `snake_case`. Migration 0001 makes them; a change here needs another migration.
 */
export const authTables = {
  user: { modelName: "auth_user", fields: { emailVerified: "email_verified", ...times } },
  session: {
    modelName: "auth_session",
    fields: {
      userId: "user_id",
      expiresAt: "expires_at",
      ipAddress: "ip_address",
      userAgent: "user_agent",
      ...times
    }
  },
  account: {
    modelName: "auth_account",
    fields: {
      accountId: "account_id",
      providerId: "provider_id",
      userId: "user_id",
      accessToken: "access_token",
      refreshToken: "refresh_token",
      idToken: "id_token",
      accessTokenExpiresAt: "access_token_expires_at",
      refreshTokenExpiresAt: "refresh_token_expires_at",
      ...times
    }
  },
  verification: { modelName: "auth_verification", fields: { expiresAt: "expires_at", ...times } }
} satisfies Pick<BetterAuthOptions, "user" | "session" | "account" | "verification">
