import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importContent } from '../../importers/content/content.bring.ts';
import { readLine } from '../../importers/content/content.line.ts';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import { projectRoot } from '../../server/config.ts';
import { exportContent } from '../../server/content/content.export.ts';
import { readRevisions } from '../../server/content/content.table.ts';
import { DraftService } from '../../server/content/draft.service.ts';
import { RetirementService } from '../../server/content/retirement.service.ts';
import { ContentRevision } from '../../server/content/revision.entity.ts';
import type { Workshop } from '../../server/workshop.ts';
import { buildBody } from '../support/body.ts';
import { publishWords } from '../support/published.words.ts';
import { buildEditor, loadSample, testWorkshop } from '../support/workshop.ts';

const folder = mkdtempSync(join(tmpdir(), 'plaincode-content-'));
let workshop: Workshop;

beforeAll(async () => {
  workshop = await testWorkshop();
  await loadSample(workshop, 'RVU26C');
});
afterAll(() => workshop.close());

let files = 0;
function bring(content: string, isDryRun = false) {
  const path = join(folder, `content-${++files}`);
  writeFileSync(path, content);
  return importContent(workshop, path, { origin: 'IMPORTED', isDryRun, by: SYSTEM });
}
const line = (code: string, overrides: object = {}) => {
  const { faqs, ...body } = buildBody({ displayName: `Imported name of ${code}` });
  return JSON.stringify({ code, ...body, faqs: faqs.map(({ id: _id, ...faq }) => faq), ...overrides });
};
async function exported({ source }: Workshop): Promise<string> {
  let ndjson = '';
  for await (const text of exportContent(source.manager)) ndjson += text;
  return ndjson;
}
const revisions = (code: string) => readRevisions(workshop.source.manager, code);

describe('a content file', () => {
  it.each([
    ['is no JSON object', '{"code": "96932"', 'line', 'is no JSON object'],
    ['names no code', '{"displayName": "A name"}', 'code', 'is missing'],
    ['names a code that is none', line('9693'), 'code', 'must be five digits or capitals, like 96932'],
    [
      'has a field that is none',
      line('96932', { plainLangauge: 'x' }),
      'plainLangauge',
      'is no field of a page',
    ],
    ['has a number for a text', line('96932', { summary: 5 }), 'summary', 'must be text'],
    [
      'has an unknown kind',
      line('96932', { synonyms: [{ text: 'RCM', kind: 'SLANG' }] }),
      'synonyms.0.kind',
      'must be one of CLINICAL, LAY, ABBREVIATION',
    ],
    [
      'has a control character',
      line('96932', { summary: 'a\u0000b' }),
      'summary',
      'This text holds characters that cannot be shown. Remove them.',
    ],
    [
      'has a text that is too long',
      line('96932', { displayName: 'x'.repeat(81) }),
      'displayName',
      'Display name has 81 characters; 80 is the limit.',
    ],
    [
      'has a specialty that is none',
      line('96932', { specialties: ['dermatolgy'] }),
      'specialties',
      'There is no specialty “dermatolgy”. Choose one of the list.',
    ],
    [
      'has a text too hard to read',
      line('96932', {
        plainLanguage:
          'Noninvasive confocal reflectance microscopy facilitates histopathologic visualization of cutaneous lesions. Interdisciplinary interpretation necessitates considerable dermatopathological expertise, institutional collaboration and systematic documentation.',
      }),
      'plainLanguage',
      expect.stringContaining('school grade'),
    ],
  ])('that %s is refused with line, field and reason', async (_what, content, field, reason) => {
    const { refused, counts } = await bring(`\n${content}\n`);
    expect(refused.map((problem) => [problem.line, problem.field, problem.reason])).toContainEqual([
      2,
      field,
      reason,
    ]);
    expect(counts.NEW).toBe(0);
    expect(await revisions('96932')).toEqual([]);
  });

  it('writes nothing on a dry run', async () => {
    expect((await bring(line('96932'), true)).counts.NEW).toBe(1);
    expect(await revisions('96932')).toEqual([]);
  });

  it('comes in as published revisions marked IMPORTED, good lines beside bad ones', async () => {
    const { counts, refused } = await bring(
      [line('96932'), line('96933', { summary: 'short' }), line('96931')].join('\r\n'),
    );
    expect(counts).toEqual({ NEW: 2, CHANGED: 0, UNCHANGED: 0 });
    expect(refused.map(({ line: at, code, field }) => [at, code, field])).toEqual([[2, '96933', 'summary']]);
    expect(await revisions('96932')).toMatchObject([{ number: 1, origin: 'IMPORTED', appliesFrom: '' }]);
  });

  it('changes nothing when it comes again', async () => {
    expect((await bring([line('96932'), line('96931')].join('\n'))).counts).toEqual({
      NEW: 0,
      CHANGED: 0,
      UNCHANGED: 2,
    });
    expect(await revisions('96932')).toHaveLength(1);
  });

  it('replaces what was imported before, as a further revision', async () => {
    const { counts } = await bring(line('96932', { displayName: 'A better name' }));
    expect(counts.CHANGED).toBe(1);
    expect((await revisions('96932')).map(({ number, body }) => [number, body.displayName])).toEqual([
      [2, 'A better name'],
      [1, 'Imported name of 96932'],
    ]);
  });

  it('never replaces a text that somebody has begun here', async () => {
    const ann = await buildEditor(workshop, 'WRITER');
    const drafts = new DraftService(workshop.source, workshop.clock);
    const { version } = await drafts.read({ code: '96931', appliesFrom: '' });
    await drafts.save(
      { code: '96931', appliesFrom: '' },
      version,
      buildBody({ displayName: 'Begun here' }),
      ann,
    );
    const { kept, counts } = await bring(line('96931', { displayName: 'From the file' }));
    expect(kept).toEqual([{ line: 1, code: '96931' }]);
    expect(counts.CHANGED).toBe(0);
  });

  it('for a later release leaves what was written here in force there, and offers nothing in its place', async () => {
    await publishWords(workshop, '96933');
    const later = line('96933', { appliesFrom: 'RVU26C', displayName: 'From the file' });
    expect((await bring(later)).kept).toEqual([{ line: 1, code: '96933' }]);
    expect(await revisions('96933')).toHaveLength(1);
  });

  it('for a later release leaves what was corrected here, whatever its words came from', async () => {
    await bring(line('96934'));
    const [imported] = await revisions('96934');
    const correction = { kind: 'CORRECTION' as const, number: 2, publishedAt: workshop.clock() };
    await workshop.source.manager.insert(ContentRevision, {
      ...{ ...imported, ...correction },
      body: buildBody({ displayName: 'Corrected here' }),
    });
    for (const place of [{}, { appliesFrom: 'RVU26C' }])
      expect((await bring(line('96934', place))).kept).toEqual([{ line: 1, code: '96934' }]);
  });

  it('for a later release takes the place of what was imported before', async () => {
    await bring(line('96935'));
    const { counts } = await bring(line('96935', { appliesFrom: 'RVU26C', displayName: 'From RVU26C on' }));
    expect(counts.NEW).toBe(1);
  });

  it('makes a form stale that was opened before it came in', async () => {
    const ben = await buildEditor(workshop, 'WRITER');
    const drafts = new DraftService(workshop.source, workshop.clock);
    await bring(line('99213', { displayName: 'Brought in meanwhile' }));
    expect(await drafts.save({ code: '99213', appliesFrom: '' }, 0, buildBody(), ben)).toMatchObject({
      stale: { theirs: { displayName: 'Brought in meanwhile' } },
    });
  });

  it('may be csv, with specialties by name and kinds before synonyms', async () => {
    const csv = [
      'code,displayName,synonyms,plainLanguage,specialties,faqs',
      '27447,"Knee replacement, ""total""",New knee|ABBREVIATION: TKR,"A surgeon puts in a new knee joint. You sleep.",Orthopedic Surgery|family-medicine,"[{""question"":""When can I walk again?"",""answer"":""Most people stand up with help on the day after the operation.""}]"',
      '27130,Hip,,"Too few cells"',
    ].join('\n');
    const { refused, counts } = await bring(csv);
    expect(counts.NEW).toBe(1);
    expect(refused).toEqual([
      { line: 3, code: null, field: 'line', reason: 'has 4 cells where the header has 6' },
    ]);
    const [revision] = await revisions('27447');
    expect(revision?.body).toMatchObject({
      displayName: 'Knee replacement, "total"',
      synonyms: [
        { text: 'New knee', kind: 'CLINICAL' },
        { text: 'TKR', kind: 'ABBREVIATION' },
      ],
      specialties: ['orthopedic-surgery', 'family-medicine'],
    });
  });

  it('that is csv with an unknown column is refused as a whole', async () => {
    const { refused } = await bring('code,displayname\n27447,Knee');
    expect(refused).toMatchObject([
      { line: 1, reason: expect.stringContaining('unknown columns displayname') },
    ]);
  });
});

describe('an export', () => {
  it('holds every text and changes nothing when it is brought in again', async () => {
    const ndjson = await exported(workshop);
    const codes = ndjson
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text).code);
    expect(codes).toEqual(['27447', '96931', '96932', '96933', '96934', '96935', '96935', '99213']);
    const { counts, kept, refused } = await bring(ndjson);
    expect(counts).toEqual({ NEW: 0, CHANGED: 0, UNCHANGED: 8 });
    expect([kept, refused]).toEqual([[], []]);
  });

  it('takes along which codes are out of use, where they lead and which words a machine helped with: an empty house has them again', async () => {
    const rita = await buildEditor(workshop, 'REVIEWER');
    const retirements = new RetirementService(workshop.source, workshop.clock);
    const step = { from: null, reason: 'Deleted by CMS.', clientKey: null };
    const version = (await revisions('96931')).length;
    await retirements.retire({ ...step, code: '96931', version, redirectTo: '96932' }, rita);
    await retirements.retire({ ...step, code: '69210', version: 0, redirectTo: null }, rita);
    await publishWords(workshop, '11042', {}, 'ASSISTED');
    const ndjson = await exported(workshop);
    expect((await bring(ndjson)).counts).toMatchObject({ NEW: 0, CHANGED: 0 });
    const fresh = await testWorkshop();
    await loadSample(fresh, 'RVU26C');
    const path = join(folder, 'retired.ndjson');
    writeFileSync(path, ndjson);
    const { refused } = await importContent(fresh, path, { origin: 'IMPORTED', isDryRun: false, by: SYSTEM });
    expect(refused).toEqual([]);
    const kept = (text: string) =>
      text
        .trim()
        .split('\n')
        .map((each) => JSON.parse(each))
        .map(({ code, appliesFrom, displayName, isAssisted, isRetired, redirectTo }) => ({
          ...{ code, appliesFrom, displayName, isAssisted, isRetired, redirectTo },
        }));
    expect(kept(await exported(fresh))).toEqual(kept(ndjson));
    expect(kept(ndjson).filter(({ isRetired }) => isRetired)).toMatchObject([
      { code: '69210', appliesFrom: 'RVU26C', displayName: '', redirectTo: null },
      { code: '96931', appliesFrom: 'RVU26C', redirectTo: '96932' },
    ]);
    expect(await readRevisions(fresh.source.manager, '11042')).toMatchObject([
      { origin: 'IMPORTED', isAssisted: true },
    ]);
    expect(kept(ndjson).filter(({ isAssisted }) => isAssisted)).toMatchObject([{ code: '11042' }]);
    await fresh.close();
  });

  it('of before, which says by its origin alone that a machine helped, still says so', () => {
    const read = readLine(1, JSON.parse(line('10060', { origin: 'ASSISTED' })));
    expect(read).toMatchObject({ item: { code: '10060', isAssisted: true } });
  });

  it.each([
    ['to itself', { isRetired: true, redirectTo: '10060' }, 'A code cannot lead to itself.'],
    ['to nowhere', { isRetired: true, redirectTo: '00009' }, 'Nobody knows a code 00009.'],
    ['to a dead end', { isRetired: true, redirectTo: '96931' }, /96931 is out of use itself/],
    ['while it is in use', { redirectTo: '99213' }, 'goes with isRetired: true alone'],
  ])('that leads %s stays out', async (_where, more, reason) => {
    const { refused } = await bring(line('10060', more));
    expect(refused).toEqual([
      {
        line: 1,
        code: '10060',
        field: 'redirectTo',
        reason: typeof reason === 'string' ? reason : expect.stringMatching(reason),
      },
    ]);
  });

  it('never brings a retired code back, nor changes where it leads', async () => {
    const [words] = await revisions('96931');
    const more = { ...words?.body, appliesFrom: 'RVU26C' };
    for (const other of [{ isRetired: false }, { isRetired: true, redirectTo: '99213' }])
      expect((await bring(line('96931', { ...more, ...other }))).kept).toEqual([{ line: 1, code: '96931' }]);
  });

  it('never brings a retired code back by words for a later release', async () => {
    const later = line('69210', { appliesFrom: 'RVU27A', displayName: 'Back again' });
    expect((await bring(later)).kept).toEqual([{ line: 1, code: '69210' }]);
    expect(await revisions('69210')).toHaveLength(1);
  });
});

it('the starter content comes in whole, in the same way', async () => {
  const path = join(projectRoot(), 'importers', 'sample', 'starter-content.ndjson');
  const fresh = await testWorkshop();
  const lines = readFileSync(path, 'utf8').trim().split('\n').length;
  const { counts, refused } = await importContent(fresh, path, {
    origin: 'STARTER',
    isDryRun: false,
    by: SYSTEM,
  });
  expect([counts.NEW, refused]).toEqual([lines, []]);
  await fresh.close();
});
