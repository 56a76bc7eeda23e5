import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import { StartRefused } from './errors.ts';

const blankIsUnset = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;
const text = z.preprocess(blankIsUnset, z.string().trim().optional());
const postgresUrl = z.preprocess(
  blankIsUnset,
  z
    .string()
    .trim()
    .refine((value) => /^postgres(ql)?:\/\/\S+$/.test(value) && URL.canParse(value), {
      error: 'must be a Postgres address like postgres://user:password@host:5432/database',
    })
    .optional(),
);
const whole = (min: number, max: number, otherwise: number) =>
  z.preprocess(
    blankIsUnset,
    z
      .string()
      .regex(/^\d{1,6}$/, { error: `must be a whole number from ${min} to ${max}` })
      .transform(Number)
      .refine((value) => value >= min && value <= max, {
        error: `must be a whole number from ${min} to ${max}`,
      })
      .default(otherwise),
  );

/** About a quarter of a core for one address; a site of 17,000 pages is built within minutes. */
const USUAL_RATE_LIMIT = 3_000_000;

const partsOf = (value: string) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
const isOrigin = (value: string) => URL.canParse(value) && new URL(value).origin === value;

const environment = z.object({
  PORT: whole(0, 65_535, 4000),
  HOST: z.preprocess(blankIsUnset, z.string().trim().default('127.0.0.1')),
  DATABASE_URL: postgresUrl,
  DATABASE_REPLICA_URLS: text,
  DATABASE_WAIT: whole(0, 3_600, 10),
  MIGRATION_DATABASE_URL: postgresUrl,
  DATA_DIR: text,
  ADMIN_EMAIL: z.preprocess(
    blankIsUnset,
    z.email({ error: 'must be an e-mail address' }).default('admin@plaincode.local'),
  ),
  ADMIN_PASSWORD: z.preprocess(blankIsUnset, z.string().optional()),
  CPT_LICENSE: text,
  CDT_LICENSE: text,
  SITE_URL: z.preprocess(
    blankIsUnset,
    z
      .url({ protocol: /^https?$/, error: 'must be an http or https address like https://codes.example.org' })
      .optional(),
  ),
  TRUST_PROXY: z.preprocess(
    blankIsUnset,
    z
      .string()
      .regex(/^(true|false|\d{1,2}|[\d.:a-fA-F/, ]+)$/, {
        error: 'must be true, false, a number of proxies, or their addresses separated by commas',
      })
      .default('false'),
  ),
  CORS_ORIGINS: z.preprocess(
    blankIsUnset,
    z
      .string()
      .refine((value) => value.trim() === '*' || partsOf(value).every(isOrigin), {
        error: 'must be * or origins like https://www.example.org, separated by commas',
      })
      .optional(),
  ),
  RATE_LIMIT: z.preprocess(
    blankIsUnset,
    z
      .string()
      .regex(/^\d{1,12}$/, { error: 'must be a whole number of query cost for a minute, or 0 for no limit' })
      .transform(Number)
      .optional(),
  ),
  LOG_LEVEL: z.preprocess(
    blankIsUnset,
    z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
        error: 'must be fatal, error, warn, info, debug, trace or silent',
      })
      .default('warn'),
  ),
});

export type Config = ReturnType<typeof readConfig>;

/** The folder that holds package.json: also from dist/, where compiled code runs. */
export function projectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** A number trusts that many proxies, counted from here. */
function trustProxy(value: string): boolean | string[] | ((address: string, hop: number) => boolean) {
  if (value === 'true' || value === 'false') return value === 'true';
  if (/^\d+$/.test(value)) return (_address, hop) => hop < Number(value);
  return value.split(',').map((part) => part.trim());
}

/**
 * The one reader of the environment.
 * @throws StartRefused with a sentence that names each wrong variable, never its value.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env) {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new StartRefused(`${faults.join('; ')}. Correct it and start again.`);
  }
  const value = parsed.data;
  const replicaUrls = partsOf(value.DATABASE_REPLICA_URLS ?? '');
  if (replicaUrls.some((url) => !postgresUrl.safeParse(url).success))
    throw new StartRefused('DATABASE_REPLICA_URLS must be Postgres addresses separated by commas.');
  const root = projectRoot();
  return Object.freeze({
    root,
    port: value.PORT,
    host: value.HOST,
    databaseUrl: value.DATABASE_URL ?? null,
    migrationDatabaseUrl: value.MIGRATION_DATABASE_URL ?? null,
    databaseWait: value.DATABASE_WAIT,
    replicaUrls,
    /** Null: a folder of the project, or one that the database's account can reach. */
    dataFolder: value.DATA_DIR
      ? isAbsolute(value.DATA_DIR)
        ? value.DATA_DIR
        : resolve(value.DATA_DIR)
      : null,
    adminEmail: value.ADMIN_EMAIL,
    adminPassword: value.ADMIN_PASSWORD ?? null,
    licence: Object.freeze({ cpt: value.CPT_LICENSE ?? null, cdt: value.CDT_LICENSE ?? null }),
    siteUrl: value.SITE_URL?.replace(/\/+$/, '') ?? null,
    trustProxy: trustProxy(value.TRUST_PROXY),
    /** Null: any origin. */
    corsOrigins: value.CORS_ORIGINS?.trim() === '*' ? null : partsOf(value.CORS_ORIGINS ?? ''),
    rateLimit: Object.freeze({
      /** Query cost for one address and minute; 0: no limit. */
      perMinute: value.RATE_LIMIT ?? USUAL_RATE_LIMIT,
      /** Whoever sets a limit means everybody. */
      includesLoopback: value.RATE_LIMIT !== undefined,
    }),
    logLevel: value.LOG_LEVEL,
  });
}
