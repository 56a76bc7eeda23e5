import { randomUUID } from 'node:crypto';
import { EMPTY_BODY } from '../../server/content/content.body.ts';
import type { KilledServer } from './kill.server.ts';
import { type Account, accountOf, type Head, type Kept } from './marked.account.ts';
import { apiKeeping, hireWriters } from './marked.keeping.ts';
import { BULK_WRITERS, CODES, WRITERS, writeTogether } from './marked.trial.ts';

export interface Trial {
  readonly acknowledged: number;
  readonly rounds: number;
  readonly disturbances: number;
  /** How often an answer was lost and the same key sent again. */
  readonly resent: number;
  readonly account: Account;
}
/** What happens in a round as soon as some of its saves are acknowledged; null: nothing. */
export type Disturbing = (round: number) => (() => Promise<unknown>) | null;

/** So many saves of a round are acknowledged and as many under way when something happens. */
const IN_THE_MIDDLE = 7;

/** Twenty writers and two who change all codes at once on the real server, what is done to it meanwhile, and the account afterwards. */
export async function trialOf(
  server: KilledServer,
  goesOn: (round: number) => boolean,
  disturbing: Disturbing,
): Promise<Trial> {
  let resent = 0;
  let rounds = 0;
  const disturbances: Promise<unknown>[] = [];
  const asks = await hireWriters(server, WRITERS);
  const keepings = asks.map((ask) =>
    apiKeeping(ask, () => {
      resent += 1;
    }),
  );
  const [first] = keepings;
  if (!first) throw new Error('Nobody was hired.');
  // Whoever begins a draft is the only one who may change it together with others.
  for (const code of CODES) await first.save(code, 0, EMPTY_BODY, randomUUID());
  const many = BULK_WRITERS.map(() => first);
  const acknowledged = await writeTogether(keepings, many, goesOn, {
    onAcknowledged(round, count) {
      rounds = round + 1;
      const disturb = count === IN_THE_MIDDLE ? disturbing(round) : null;
      if (disturb) disturbances.push(disturb());
    },
  });
  await Promise.all(disturbances);
  return {
    ...{ rounds, resent, acknowledged: acknowledged.length, disturbances: disturbances.length },
    account: accountOf(acknowledged, await readHistory(server), await readHeads(server)),
  };
}

function readHistory(server: KilledServer): Promise<Kept[]> {
  return server.rows('SELECT code, version, body FROM content_draft_version');
}

function readHeads(server: KilledServer): Promise<Head[]> {
  return server.rows(
    `SELECT d.code, d.version,
       (SELECT count(*)::int FROM audit_entry a WHERE a.action = 'SAVE_DRAFT' AND a.subject = d.code) AS acts,
       (SELECT count(*)::int FROM content_draft_version v WHERE v.code = d.code) AS saves
     FROM content_draft d WHERE d.state <> 'CLOSED'`,
  );
}
