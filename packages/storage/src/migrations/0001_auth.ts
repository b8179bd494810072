import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import { runStatements } from "../engine/runStatements.ts"

/*
 * The tables of sign-in, as better-auth's `compileMigrations` wrote them for an empty database of each engine from
 * `makeAuth`'s options. Its own `runMigrations` takes no lock, so instances that start together would trip over each other.
 */

const sqlite = `
  create table "auth_user" (
    "id" text not null primary key,
    "name" text not null,
    "email" text not null unique,
    "email_verified" integer not null,
    "image" text,
    "created_at" date not null,
    "updated_at" date not null
  );
  create table "auth_session" (
    "id" text not null primary key,
    "expires_at" date not null,
    "token" text not null unique,
    "created_at" date not null,
    "updated_at" date not null,
    "ip_address" text,
    "user_agent" text,
    "user_id" text not null references "auth_user" ("id") on delete cascade
  );
  create table "auth_account" (
    "id" text not null primary key,
    "account_id" text not null,
    "provider_id" text not null,
    "user_id" text not null references "auth_user" ("id") on delete cascade,
    "access_token" text,
    "refresh_token" text,
    "id_token" text,
    "access_token_expires_at" date,
    "refresh_token_expires_at" date,
    "scope" text,
    "password" text,
    "created_at" date not null,
    "updated_at" date not null
  );
  create table "auth_verification" (
    "id" text not null primary key,
    "identifier" text not null,
    "value" text not null,
    "expires_at" date not null,
    "created_at" date not null,
    "updated_at" date not null
  );
  create index "auth_session_user_id_idx" on "auth_session" ("user_id");
  create index "auth_account_user_id_idx" on "auth_account" ("user_id");
  create index "auth_verification_identifier_idx" on "auth_verification" ("identifier")`

const postgres = `
  create table "auth_user" (
    "id" text not null primary key,
    "name" text not null,
    "email" text not null unique,
    "email_verified" boolean not null,
    "image" text,
    "created_at" timestamptz default CURRENT_TIMESTAMP not null,
    "updated_at" timestamptz default CURRENT_TIMESTAMP not null
  );
  create table "auth_session" (
    "id" text not null primary key,
    "expires_at" timestamptz not null,
    "token" text not null unique,
    "created_at" timestamptz default CURRENT_TIMESTAMP not null,
    "updated_at" timestamptz not null,
    "ip_address" text,
    "user_agent" text,
    "user_id" text not null references "auth_user" ("id") on delete cascade
  );
  create table "auth_account" (
    "id" text not null primary key,
    "account_id" text not null,
    "provider_id" text not null,
    "user_id" text not null references "auth_user" ("id") on delete cascade,
    "access_token" text,
    "refresh_token" text,
    "id_token" text,
    "access_token_expires_at" timestamptz,
    "refresh_token_expires_at" timestamptz,
    "scope" text,
    "password" text,
    "created_at" timestamptz default CURRENT_TIMESTAMP not null,
    "updated_at" timestamptz not null
  );
  create table "auth_verification" (
    "id" text not null primary key,
    "identifier" text not null,
    "value" text not null,
    "expires_at" timestamptz not null,
    "created_at" timestamptz default CURRENT_TIMESTAMP not null,
    "updated_at" timestamptz default CURRENT_TIMESTAMP not null
  );
  create index "auth_session_user_id_idx" on "auth_session" ("user_id");
  create index "auth_account_user_id_idx" on "auth_account" ("user_id");
  create index "auth_verification_identifier_idx" on "auth_verification" ("identifier")`

/** People's accounts, sessions and pending links. */
export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  yield* runStatements(sql.onDialectOrElse({ sqlite: () => sqlite, orElse: () => postgres }))
})
