import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { EMPTY_BODY } from '../../server/content/content.body.ts';
import { type Answer, type Ask, asker } from '../support/app.ts';
import { ADMIN, type KilledServer } from './kill.server.ts';

/** One save that the server acknowledged. */
export interface Acknowledged {
  readonly code: string;
  readonly version: number;
  readonly mark: string;
}
export interface Ledger {
  readonly acknowledged: Acknowledged[];
  /** Marks whose save was refused as stale: they must be nowhere. */
  readonly refused: string[];
  /** How often an answer was lost and the same key sent again. */
  readonly resent: { count: number };
}

const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) {
  __typename ... on CodeDraft { version } ... on StaleVersion { currentVersion } } }`;

/** Signs the administrator in; the session lasts through every kill. */
export async function signedIn({ url }: KilledServer): Promise<Ask> {
  const ask = asker(`${url}/editorial/graphql`, true);
  const { errors } = await ask(
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }',
    ADMIN,
  );
  if (errors[0]) throw new Error(errors[0].message);
  return ask;
}

/** Asks until there is an answer that means something: a lost one and a 5xx are asked again, word for word. */
async function settled<T>(
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
const AGAIN = new Set(['DATABASE_UNAVAILABLE', 'INTERNAL', 'OVERLOADED']);

/** Saves one marked text after the other until told to stop; every write is settled by its client key. */
export async function write(
  ask: Ask,
  name: string,
  code: string,
  isOver: () => boolean,
  { acknowledged, refused, resent }: Ledger,
): Promise<void> {
  const lost = () => {
    resent.count += 1;
  };
  for (let turn = 0; !isOver(); turn += 1) {
    const read = await settled<{ codeDraft: { version: number } }>(
      ask,
      `{ codeDraft(code: "${code}") { version } }`,
      {},
      () => undefined,
    );
    const mark = `${name}-${turn}`;
    const input = {
      ...{ code, version: read.data.codeDraft.version, clientKey: randomUUID() },
      body: { ...EMPTY_BODY, displayName: mark },
    };
    const { data, errors } = await settled<{ saveDraft: { __typename: string; version: number } }>(
      ask,
      SAVE,
      { input },
      lost,
    );
    if (errors[0]) throw new Error(errors[0].message);
    if (data.saveDraft.__typename === 'CodeDraft')
      acknowledged.push({ code, version: data.saveDraft.version, mark });
    else refused.push(mark);
  }
}

export interface Account {
  readonly lost: Acknowledged[];
  readonly doubled: string[];
  /** In the history though nobody was told so. */
  readonly phantom: string[];
  /** Acts without their save, saves without their act, gaps in the versions. */
  readonly halfDone: string[];
}

/** Holds what the writers were told against what the database has. */
export async function account(server: KilledServer, { acknowledged }: Ledger): Promise<Account> {
  const history = await server.rows<Acknowledged>(
    `SELECT code, version, body ->> 'displayName' AS mark FROM content_draft_version ORDER BY code, version`,
  );
  const heads = await server.rows<{ code: string; version: number; acts: number; saves: number }>(
    `SELECT d.code, d.version,
       (SELECT count(*)::int FROM audit_entry a WHERE a.action = 'SAVE_DRAFT' AND a.subject = d.code) AS acts,
       (SELECT count(*)::int FROM content_draft_version v WHERE v.code = d.code) AS saves
     FROM content_draft d WHERE d.state <> 'CLOSED'`,
  );
  const place = ({ code, version, mark }: Acknowledged) => `${code} ${version} ${mark}`;
  const kept = new Set(history.map(place));
  const told = new Set(acknowledged.map(place));
  const marks = history.map(({ mark }) => mark);
  return {
    lost: acknowledged.filter((save) => !kept.has(place(save))),
    doubled: marks.filter((mark, at) => marks.indexOf(mark) !== at),
    phantom: history.filter((save) => !told.has(place(save))).map(place),
    halfDone: heads
      .filter(({ acts, saves, version }) => acts !== saves || saves !== version)
      .map((head) => JSON.stringify(head)),
  };
}
