import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { hashPassword } from '../../server/auth/password.hash.ts';
import { type ContentBody, EMPTY_BODY } from '../../server/content/content.body.ts';
import { type Answer, type Ask, asker } from '../support/app.ts';
import { PASSWORD } from '../support/password.ts';
import type { KilledServer } from './kill.server.ts';
import type { Keeping } from './marked.writing.ts';

const LISTS = ['synonyms', 'faqs', 'related', 'sources'];
const BODY = `${Object.keys(EMPTY_BODY)
  .filter((field) => !LISTS.includes(field))
  .join(
    ' ',
  )} synonyms { text kind } faqs { id question answer audience } related { code kind note } sources { label url }`;
const READ = `query ($code: CodeValue!) { codeDraft(code: $code) { version body { ${BODY} } } }`;
const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) {
  __typename ... on CodeDraft { version }
  ... on StaleVersion { currentVersion theirs { ${BODY} } merged { ${BODY} } } } }`;

type Saved =
  | { readonly __typename: 'CodeDraft'; readonly version: number }
  | {
      readonly __typename: 'StaleVersion';
      readonly currentVersion: number;
      readonly theirs: ContentBody;
      readonly merged: ContentBody | null;
    };

/** The editorial API as a writer uses it; a lost answer is asked for again with the same key until it is clear. */
export function apiKeeping(ask: Ask, onLost: () => void): Keeping {
  return {
    async read(code) {
      const { data, errors } = await settled<{ codeDraft: { version: number; body: ContentBody } }>(
        ask,
        READ,
        { code },
        () => undefined,
      );
      if (errors[0]) throw new Error(errors[0].message);
      return data.codeDraft;
    },
    async save(code, version, body, clientKey) {
      const { data, errors } = await settled<{ saveDraft: Saved }>(
        ask,
        SAVE,
        { input: { code, version, body, clientKey } },
        onLost,
      );
      if (errors[0]) throw new Error(errors[0].message);
      const saved = data.saveDraft;
      if (saved.__typename === 'CodeDraft') return { saved: saved.version };
      return { stale: { version: saved.currentVersion, theirs: saved.theirs, merged: saved.merged } };
    },
    async bulk(codes, specialty, has) {
      const act = has ? 'ADD_SPECIALTY' : 'REMOVE_SPECIALTY';
      const input = { act, selection: { codes }, settings: { specialty } };
      while (await fits(ask, input)) await runJob(ask, input, onLost);
    },
  };
}

async function fits(ask: Ask, input: object): Promise<boolean> {
  const { data, errors } = await settled<{ bulkPreview: { fitting: number } }>(
    ask,
    'query ($input: BulkInput!) { bulkPreview(input: $input) { fitting } }',
    { input },
    () => undefined,
  );
  if (errors[0]) throw new Error(errors[0].message);
  return data.bulkPreview.fitting > 0;
}

/** One job to its end, whatever became of its items: what somebody saved meanwhile is left for the next one. */
async function runJob(ask: Ask, input: object, onLost: () => void): Promise<void> {
  const { data, errors } = await settled<{ startBulk: { id: string } }>(
    ask,
    'mutation ($input: BulkInput!, $clientKey: ID!) { startBulk(input: $input, clientKey: $clientKey) { id } }',
    { input, clientKey: randomUUID() },
    onLost,
  );
  // Between look and request nothing may be left to do.
  if (errors[0]?.extensions.code === 'BAD_USER_INPUT') return;
  if (errors[0]) throw new Error(errors[0].message);
  for (;;) {
    const job = await settled<{ bulkJob: { state: string } }>(
      ask,
      'query ($id: ID!) { bulkJob(id: $id) { state } }',
      { id: data.startBulk.id },
      () => undefined,
    );
    if (job.data.bulkJob.state !== 'RUNNING') return;
    await pause(20);
  }
}

const AGAIN = new Set(['DATABASE_UNAVAILABLE', 'INTERNAL', 'OVERLOADED']);

/** Asks until there is an answer that means something: a lost one and a 5xx are asked again, word for word. */
export async function settled<T>(
  ask: Ask,
  query: string,
  variables: object,
  onLost: () => void,
): Promise<Answer<T>> {
  for (;;) {
    const answer = await ask<T>(query, variables).catch(() => null);
    const code = answer?.errors[0]?.extensions.code;
    if (answer && answer.status < 500 && (code === undefined || !AGAIN.has(code))) return answer;
    onLost();
    await pause(30);
  }
}

/** Writers with an account and a session each, which last through every kill. */
export async function hireWriters(server: KilledServer, count: number): Promise<Ask[]> {
  const hash = await hashPassword(PASSWORD);
  const mail = (at: number) => `writer${at}@example.org`;
  for (let at = 0; at < count; at += 1)
    await server.rows(
      `INSERT INTO person (email, name, role, password_hash) VALUES ('${mail(at)}', 'Writer ${at}', 'WRITER', '${hash}')`,
    );
  const asks: Ask[] = [];
  for (let at = 0; at < count; at += 1) {
    const ask = asker(`${server.url}/editorial/graphql`, true);
    const { errors } = await ask(
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }',
      { email: mail(at), password: PASSWORD },
    );
    if (errors[0]) throw new Error(errors[0].message);
    asks.push(ask);
  }
  return asks;
}

/** Tables of a house that keeps every save and lets the last one win. */
export const NAIVE_TABLES = `
  CREATE TABLE naive_draft (code text PRIMARY KEY, version integer NOT NULL, body jsonb NOT NULL);
  CREATE TABLE naive_version (code text, version integer, body jsonb NOT NULL, PRIMARY KEY (code, version));`;

/** Saves without looking at the version that the words were based on. */
export function naiveKeeping(client: pg.Pool): Keeping {
  return {
    async read(code) {
      const { rows } = await client.query<{ version: number; body: ContentBody }>(
        'SELECT version, body FROM naive_draft WHERE code = $1',
        [code],
      );
      return rows[0] ?? { version: 0, body: EMPTY_BODY };
    },
    async save(code, _version, body) {
      const { rows } = await client.query<{ version: number }>(
        `WITH saved AS (
           INSERT INTO naive_draft AS d VALUES ($1, 1, $2)
           ON CONFLICT (code) DO UPDATE SET version = d.version + 1, body = excluded.body RETURNING *)
         INSERT INTO naive_version SELECT code, version, body FROM saved RETURNING version`,
        [code, body],
      );
      return { saved: rows[0]?.version ?? 0 };
    },
    async bulk(codes, specialty, has) {
      for (const code of codes) {
        const { version, body } = await this.read(code);
        const others = body.specialties.filter((slug) => slug !== specialty);
        await this.save(code, version, { ...body, specialties: has ? [...others, specialty] : others }, '');
      }
    },
  };
}
