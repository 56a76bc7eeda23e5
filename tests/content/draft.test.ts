import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Editor } from '../../server/auth/editor.context.ts';
import { DraftService } from '../../server/content/draft.service.ts';
import type { Workshop } from '../../server/workshop.ts';
import { buildBody } from '../support/body.ts';
import { buildEditor, testWorkshop } from '../support/workshop.ts';

let workshop: Workshop;
let drafts: DraftService;
let ann: Editor;
let ben: Editor;

beforeAll(async () => {
  workshop = await testWorkshop();
  drafts = new DraftService(workshop.source, workshop.clock);
  ann = await buildEditor(workshop, 'WRITER', 'Ann');
  ben = await buildEditor(workshop, 'WRITER', 'Ben');
});
afterAll(() => workshop.close());

const key = (code: string) => ({ code, appliesFrom: '' });

async function savedTwice(code: string) {
  const first = await drafts.save(key(code), 0, buildBody(), ann);
  const second = await drafts.save(key(code), 1, buildBody({ summary: 'x'.repeat(50) }), ben);
  return { first, second };
}

describe('a draft', () => {
  it('is refused when somebody saved first, with mine, theirs and the base', async () => {
    await savedTwice('10001');
    const mine = buildBody({ displayName: 'My name for it' });
    const outcome = await drafts.save(key('10001'), 1, mine, ann);
    expect(outcome).toMatchObject({
      stale: {
        currentVersion: 2,
        savedBy: ben.personId,
        mine: { displayName: 'My name for it' },
        theirs: { summary: 'x'.repeat(50), displayName: 'Skin scan, pictures only' },
        base: { summary: buildBody().summary },
        merged: { displayName: 'My name for it', summary: 'x'.repeat(50) },
        conflicts: [],
      },
    });
    expect((await drafts.read(key('10001'))).version).toBe(2);
  });

  it('is listed with every other one of its code, wherever its words begin, until it ends', async () => {
    const later = { code: '10099', appliesFrom: 'RVU27A' };
    await drafts.save(later, 0, buildBody({ displayName: 'For January' }), ann);
    await drafts.save(key('10099'), 0, buildBody({ displayName: 'For now' }), ann);
    await drafts.save(key('10099'), 1, buildBody({ displayName: 'For now, better' }), ben);
    await drafts.save(key('10098'), 0, buildBody(), ben);
    expect(await drafts.open('10099')).toMatchObject([
      ...[{ appliesFrom: '', version: 2, title: 'For now, better', authorName: 'Ann', savedByName: 'Ben' }],
      ...[{ appliesFrom: 'RVU27A', version: 1, title: 'For January', state: 'DRAFT', savedByName: 'Ann' }],
    ]);
    await drafts.discard(later, 1, ann);
    expect((await drafts.open('10099')).map(({ appliesFrom }) => appliesFrom)).toEqual(['']);
    expect(await drafts.open('10097')).toEqual([]);
  });

  it('is refused when two people save the first words at once: one wins', async () => {
    const outcomes = await Promise.all([
      drafts.save(key('10002'), 0, buildBody({ displayName: 'From Ann' }), ann),
      drafts.save(key('10002'), 0, buildBody({ displayName: 'From Ben' }), ben),
    ]);
    expect(outcomes.filter((outcome) => 'draft' in outcome)).toHaveLength(1);
    expect(outcomes.filter((outcome) => 'stale' in outcome)).toHaveLength(1);
  });

  it('is refused for a version that was never given', async () => {
    expect(await drafts.save(key('10003'), 7, buildBody(), ann)).toHaveProperty('stale');
    expect((await drafts.read(key('10003'))).version).toBe(0);
  });

  it('names the fields that both sides changed', async () => {
    await savedTwice('10004');
    const outcome = await drafts.save(key('10004'), 1, buildBody({ summary: 'y'.repeat(50) }), ann);
    expect(outcome).toMatchObject({ stale: { conflicts: ['summary'], merged: { summary: 'y'.repeat(50) } } });
  });

  it('loses none of sixteen writers who merge and try again', async () => {
    const code = '10005';
    await drafts.save(key(code), 0, buildBody({ synonyms: [] }), ann);
    const write = async (writer: number) => {
      for (let round = 0; round < 3; round += 1) {
        const synonym = { text: `writer ${writer} round ${round}`, kind: 'LAY' as const };
        for (;;) {
          const { version, body } = await drafts.read(key(code));
          const outcome = await drafts.save(
            key(code),
            version,
            { ...body, synonyms: [...body.synonyms, synonym] },
            ann,
          );
          if ('draft' in outcome) break;
        }
      }
    };
    await Promise.all(Array.from({ length: 16 }, (_, writer) => write(writer)));
    const { version, body } = await drafts.read(key(code));
    expect(body.synonyms).toHaveLength(48);
    expect(version).toBe(49);
  }, 90_000);

  it('is stale after it was discarded, and its words stay in the history', async () => {
    await drafts.save(key('10006'), 0, buildBody({ displayName: 'Kept in the history' }), ann);
    expect(await drafts.discard(key('10006'), 1, ann)).toEqual({ stale: null });
    expect(await drafts.save(key('10006'), 1, buildBody(), ben)).toHaveProperty('stale');
    const rows: { body: { displayName: string } }[] = await workshop.source.query(
      "SELECT body FROM content_draft_version WHERE code = '10006'",
    );
    expect(rows.map(({ body }) => body.displayName)).toEqual(['Kept in the history']);
  });

  it('is written once for one client key', async () => {
    const first = await drafts.save(key('10007'), 0, buildBody(), ann, 'key-1');
    const again = await drafts.save(key('10007'), 0, buildBody(), ann, 'key-1');
    expect(first).toMatchObject({ draft: { version: 1 } });
    expect(again).toMatchObject({ draft: { version: 1 } });
  });

  it('answers a retried key with what it wrote, also when somebody saved since', async () => {
    const mine = buildBody({ displayName: 'Written by the key' });
    await drafts.save(key('10009'), 0, mine, ann, 'key-3');
    await drafts.save(key('10009'), 1, buildBody({ displayName: 'Written later' }), ben);
    const again = await drafts.save(key('10009'), 0, mine, ann, 'key-3');
    expect(again).toMatchObject({ draft: { version: 1, body: { displayName: 'Written by the key' } } });
    expect(await drafts.save(key('10009'), 1, mine, ann)).toHaveProperty('stale');
  });

  it('refuses a client key that comes with other words', async () => {
    await drafts.save(key('10008'), 0, buildBody(), ann, 'key-2');
    await expect(
      drafts.save(key('10008'), 1, buildBody({ summary: 'z'.repeat(50) }), ann, 'key-2'),
    ).rejects.toMatchObject({
      code: 'KEY_REUSED',
    });
  });
});
