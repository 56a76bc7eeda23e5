import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Editor } from '../../server/auth/editor.context.ts';
import { DraftService } from '../../server/content/draft.service.ts';
import { HistoryThinning } from '../../server/content/history.thinning.ts';
import { WorkflowService } from '../../server/content/workflow.service.ts';
import { ADVISORY_LOCK } from '../../server/db/advisory.lock.ts';
import type { Workshop } from '../../server/workshop.ts';
import { buildBody } from '../support/body.ts';
import { buildEditor, testWorkshop } from '../support/workshop.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
let now = new Date(Date.now() - 200 * DAY);
const clock = () => now;
const pass = (ms: number) => {
  now = new Date(now.getTime() + ms);
};

let workshop: Workshop;
let drafts: DraftService;
let workflow: WorkflowService;
let thinning: HistoryThinning;
let ann: Editor;
let ben: Editor;

beforeAll(async () => {
  workshop = await testWorkshop(clock);
  drafts = new DraftService(workshop.source, clock);
  workflow = new WorkflowService(workshop.source, clock, async () => []);
  thinning = new HistoryThinning(workshop.source, clock);
  ann = await buildEditor(workshop, 'WRITER', 'Ann');
  ben = await buildEditor(workshop, 'REVIEWER', 'Ben');
});
afterAll(() => workshop.close());

const key = (code: string) => ({ code, appliesFrom: '' });
const named = (displayName: string) => buildBody({ displayName });

/** Saves after the other by one person, two minutes apart. */
async function sitting(code: string, from: number, count: number, by = ann, clientKey: string | null = null) {
  for (let version = from; version < from + count; version += 1) {
    const outcome = await drafts.save(key(code), version, named(`Name ${version + 1}`), by, clientKey);
    if (!('draft' in outcome)) throw new Error(`${code} ${version} was stale.`);
    pass(2 * MINUTE);
  }
}

async function keptWords(code: string): Promise<number[]> {
  const rows: { version: number }[] = await workshop.source.query(
    'SELECT version FROM content_draft_version WHERE code = $1 AND body IS NOT NULL ORDER BY version',
    [code],
  );
  return rows.map(({ version }) => version);
}

describe('a month after', () => {
  it('stay the last save of each sitting and of each writer, and what was submitted', async () => {
    await sitting('20001', 0, 3);
    pass(2 * 60 * MINUTE);
    await sitting('20001', 3, 2);
    await sitting('20001', 5, 1, ben);
    await sitting('20001', 6, 2);
    await workflow.submit(
      { key: key('20001'), version: 8, note: null, ownWords: true, clientKey: null },
      ann,
    );
    await sitting('20001', 9, 2);
    pass(29 * DAY);
    expect(await thinning.run()).toEqual({ saves: 0, keys: 0 });
    pass(2 * DAY);
    // 3: before a pause; 5: before Ben; 6: Ben; 8: submitted; 11: the last.
    expect(await thinning.run()).toEqual({ saves: 5, keys: 0 });
    const told =
      "SELECT actor, subject, detail ->> 'saves' AS saves FROM audit_entry WHERE action = 'THIN_HISTORY'";
    expect(await workshop.source.query(told)).toEqual([
      { actor: 'Plaincode', subject: '5 saves', saves: '5' },
    ]);
    expect(await keptWords('20001')).toEqual([3, 5, 6, 8, 11]);
    expect(await thinning.run()).toEqual({ saves: 0, keys: 0 });
  });

  it('who saved when is still known, and whoever saved may still not approve', async () => {
    const rows = await workshop.source.query(
      "SELECT count(*)::int AS saves FROM content_draft_version WHERE code = '20001' AND saved_by = $1",
      [ann.personId],
    );
    expect(rows).toEqual([{ saves: 9 }]);
  });

  it('stays what a comment is on', async () => {
    await sitting('20002', 0, 3);
    await workshop.source.query(
      `INSERT INTO draft_comment (kind, name, applies_from, draft_version, body, author_id, author_name, written_at)
       VALUES ('CODE', '20002', '', 2, 'This word?', $1, 'Ben', $2)`,
      [ben.personId, now],
    );
    pass(31 * DAY);
    await thinning.run();
    expect(await keptWords('20002')).toEqual([2, 3]);
  });

  it('a client key is forgotten, one of today is not', async () => {
    await workshop.source.query("INSERT INTO client_key VALUES ($1, 'old', 'x', $2), ($1, 'new', 'x', $3)", [
      ann.personId,
      new Date(now.getTime() - 31 * DAY),
      now,
    ]);
    expect(await thinning.run()).toMatchObject({ keys: 1 });
    expect(await workshop.source.query('SELECT key FROM client_key')).toEqual([{ key: 'new' }]);
  });
});

describe('a form that was opened before', () => {
  it('gets both sides without a guess where its base was thinned: each difference is a conflict', async () => {
    await sitting('20003', 0, 3);
    pass(31 * DAY);
    await thinning.run();
    expect(await keptWords('20003')).toEqual([3]);
    const mine = buildBody({ displayName: 'Name 2', synonyms: [{ text: 'mine', kind: 'LAY' }] });
    expect(await drafts.save(key('20003'), 2, mine, ben)).toMatchObject({
      stale: {
        currentVersion: 3,
        theirs: { displayName: 'Name 3' },
        base: { displayName: '' },
        conflicts: ['displayName', 'synonyms'],
        merged: { displayName: 'Name 2', synonyms: [{ text: 'mine' }, { text: 'RCM pictures' }] },
      },
    });
  });

  it('while it was in review has the words that were submitted as its base', async () => {
    await drafts.save(key('20004'), 0, named('As submitted'), ann);
    await workflow.submit(
      { key: key('20004'), version: 1, note: null, ownWords: true, clientKey: null },
      ann,
    );
    await drafts.save(key('20004'), 2, named('Changed by Ann'), ann);
    const mine = buildBody({ displayName: 'As submitted', seoTitle: 'By Ben' });
    expect(await drafts.save(key('20004'), 2, mine, ben)).toMatchObject({
      stale: {
        base: { displayName: 'As submitted' },
        conflicts: [],
        merged: { displayName: 'Changed by Ann', seoTitle: 'By Ben' },
      },
    });
  });

  it('after it was discarded has the words in force as its base, not the discarded ones', async () => {
    await drafts.save(key('20005'), 0, named('Discarded'), ann);
    await drafts.discard(key('20005'), 1, ann);
    await drafts.save(key('20005'), 2, named('Begun again'), ann);
    expect(await drafts.save(key('20005'), 2, named('By Ben'), ben)).toMatchObject({
      stale: { base: { displayName: '' }, conflicts: ['displayName'] },
    });
  });
});

describe('thinning', () => {
  it('is left to the node that is at it', async () => {
    const other = workshop.source.createQueryRunner();
    await other.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK.thinning]);
    expect(await thinning.run()).toBeNull();
    await other.query('SELECT pg_advisory_unlock($1)', [ADVISORY_LOCK.thinning]);
    await other.release();
    expect(await thinning.run()).not.toBeNull();
  });

  it('takes nothing of this week, whatever the serving account asks for', async () => {
    now = new Date();
    await sitting('20006', 0, 2);
    await workshop.source.query("SELECT thin_draft_history(now() + interval '1 year', 1000)");
    expect(await keptWords('20006')).toEqual([1, 2]);
    await expect(
      workshop.source.query("UPDATE content_draft_version SET body = NULL WHERE code = '20006'"),
    ).rejects.toThrow('permission denied');
  });
});
