import { setTimeout as pause } from 'node:timers/promises';
import { buildBody } from '../support/body.ts';
import type { KilledServer } from './kill.server.ts';

/** What became of one scheduled draft. */
export interface Fate {
  readonly code: string;
  readonly state: string;
  readonly reason: string | null;
  readonly revisions: number;
  readonly acts: number;
  readonly events: number;
}
export const PUBLISHED_ONCE = { state: 'CLOSED', reason: null, revisions: 1, acts: 1, events: 1 };

/** Approved drafts that wait for a far moment, each under the rights of the person with that e-mail. */
export async function schedule(server: KilledServer, codes: readonly string[], email: string): Promise<void> {
  for (const code of codes) {
    const body = JSON.stringify(buildBody({ displayName: `Scheduled words of ${code}` }));
    await server.rows(
      `INSERT INTO content_draft (code, applies_from, version, body, opened_version, state, author_id, updated_by,
         updated_at, approved_by, approved_at, publish_at, scheduled_by, scheduled_at)
       SELECT '${code}', '', 1, '${body.replaceAll("'", "''")}', 1, 'SCHEDULED', id, id, now(), id, now(),
         now() + interval '1 day', id, now() FROM person WHERE email = '${email}'`,
    );
  }
}

/** Their moment was a second ago. */
export async function letFallDue(server: KilledServer): Promise<void> {
  await server.rows(
    "UPDATE content_draft SET publish_at = now() - interval '1 second' WHERE state = 'SCHEDULED'",
  );
}

/** Waits until fewer than so many wait; answers how many still do. */
export async function waitingBelow(server: KilledServer, limit: number): Promise<number> {
  for (;;) {
    const rows = await server.rows("SELECT 1 FROM content_draft WHERE state = 'SCHEDULED'");
    if (rows.length < limit) return rows.length;
    await pause(10);
  }
}

export function fates(server: KilledServer, codes: readonly string[]): Promise<Fate[]> {
  return server.rows<Fate>(
    `SELECT d.code, d.state, d.unpublished_reason AS reason,
       (SELECT count(*)::int FROM content_revision r WHERE r.code = d.code) AS revisions,
       (SELECT count(*)::int FROM audit_entry a WHERE a.action = 'PUBLISH' AND a.subject = d.code) AS acts,
       (SELECT count(*)::int FROM outbox_event e WHERE e.kind = 'CONTENT_PUBLISHED'
          AND e.payload -> 'codes' ? d.code) AS events
     FROM content_draft d WHERE d.code IN (${codes.map((code) => `'${code}'`).join(', ')}) ORDER BY d.code`,
  );
}
