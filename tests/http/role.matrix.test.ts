import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Person } from '../../server/auth/person.entity.ts';
import { projectRoot } from '../../server/config.ts';
import { ContentRevision } from '../../server/content/revision.entity.ts';
import { type Ask, asker, type TestApp, testApp } from '../support/app.ts';
import { buildBody } from '../support/body.ts';
import { loadSample } from '../support/workshop.ts';
import {
  ACTORS,
  type ActorKind,
  outcomeOf,
  PATHS,
  STANDINGS,
  STEPS,
  type Standing,
  stepLines,
} from './role.matrix.ts';

let app: TestApp;
const asks = new Map<ActorKind, Ask>();
const ids = new Map<string, string>();
const verbs = Object.keys(STEPS);
const cells = verbs.flatMap((verb, first) =>
  ACTORS.flatMap((actor, second) =>
    STANDINGS.map((standing, third) => {
      const at = first * 100 + second * 10 + third;
      return { verb, actor, standing, code: String(20_000 + at) };
    }),
  ),
);
/** Real codes of the sample, one for each way a code can stand, for the paths by which words are read. */
const READ: Readonly<Record<Standing, string>> = {
  ...{ UNWRITTEN: '96932', PUBLISHED: '96933', DISCARDED: '99213', DRAFT: '99214' },
  ...{ CHANGES_REQUESTED: '10060', IN_REVIEW: '11042', APPROVED: '99215' },
  ...{ RETIRED: '69210', SCHEDULED: '99283' },
};
const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();
const secret = (standing: Standing) => `Zyx${standing.toLowerCase().replace('_', '')}q`;
/** Without a draft, now or ever. */
const BARE: readonly Standing[] = ['UNWRITTEN', 'PUBLISHED', 'RETIRED'];
const DRAFTED = STANDINGS.filter((standing) => !BARE.includes(standing));

/** Makes a code stand as it says, as the steps would have left it, with these words in its draft. */
async function stand(code: string, standing: Standing, author: string, word: string): Promise<void> {
  if (standing === 'UNWRITTEN') return;
  const { source } = app.workshop;
  await source.manager.insert(ContentRevision, {
    ...{ code, number: 1, appliesFrom: '', body: buildBody({ displayName: `Published ${code}` }) },
    ...{ origin: 'IMPORTED', authorName: 'Plaincode', publishedAt: new Date('2026-01-01T00:00:00Z') },
    ...{ reviewedAt: new Date('2026-01-01T00:00:00Z'), isRetired: standing === 'RETIRED' },
  });
  if (BARE.includes(standing)) return;
  const body = buildBody({ displayName: `${word} ${code}` });
  await source.query(
    `INSERT INTO content_draft (code, applies_from, version, body, based_on, opened_version, state, author_id, updated_by,
       updated_at, closed_as, publish_at, scheduled_by, scheduled_at)
     VALUES ($1, '', 2, $2, 1, 1, $3, $4, $4, now(), $5, $6, $4, now())`,
    [
      ...[code, body, standing === 'DISCARDED' ? 'CLOSED' : standing, author],
      standing === 'DISCARDED' ? 'DISCARDED' : null,
      standing === 'SCHEDULED' ? TOMORROW : null,
    ],
  );
  await source.query(`INSERT INTO content_draft_version VALUES ($1, '', 1, $2, $3, now())`, [
    code,
    body,
    author,
  ]);
}

beforeAll(async () => {
  app = await testApp((workshop) => loadSample(workshop, 'RVU26C'));
  asks.set('ANONYMOUS', asker(`${app.url}/editorial/graphql`));
  for (const actor of ACTORS.filter((kind) => kind !== 'ANONYMOUS')) {
    const role = actor.replace('_OWN', '') as 'WRITER';
    asks.set(actor, await app.signedIn(role, actor));
    ids.set(actor, (await app.workshop.source.manager.findOneByOrFail(Person, { name: actor })).id);
  }
  const stranger = 'Somebody else';
  await app.signedIn('WRITER', stranger);
  const { id } = await app.workshop.source.manager.findOneByOrFail(Person, { name: stranger });
  for (const verb of verbs)
    await Promise.all(
      cells
        .filter((cell) => cell.verb === verb)
        .map(({ code, standing, actor }) =>
          stand(code, standing, actor.endsWith('_OWN') ? (ids.get(actor) ?? id) : id, 'Draft of'),
        ),
    );
  for (const standing of STANDINGS) {
    await stand(READ[standing], standing, id, secret(standing));
    await app.workshop.source.query(
      `INSERT INTO draft_comment (kind, name, applies_from, draft_version, body, author_id, author_name, written_at)
       VALUES ('CODE', $1, '', 2, $2, $3, $4, now())`,
      [READ[standing], `${secret(standing)} 1 is what I would call it`, id, stranger],
    );
  }
}, 120_000);
afterAll(() => app.stop());

const INPUT: Readonly<Record<string, string>> = {
  ...{ retireCode: 'RetireCodeInput', bringBackCode: 'RetireCodeInput', schedule: 'ScheduleInput' },
  startFromSibling: 'StartFromSiblingInput',
  saveDraft: 'SaveDraftInput',
  restoreRevision: 'RestoreRevisionInput',
};
const MORE: Readonly<Record<string, (code: string) => object>> = {
  saveDraft: (code) => ({ body: buildBody({ displayName: `Saved ${code}` }) }),
  restoreRevision: () => ({ number: 1 }),
  submitForReview: () => ({ ownWords: true }),
  requestChanges: () => ({ note: 'Shorter, please.' }),
  startFromSibling: () => ({ sibling: READ.PUBLISHED }),
  schedule: () => ({ at: TOMORROW }),
  retireCode: () => ({ reason: 'Deleted by CMS.' }),
  bringBackCode: () => ({ reason: 'Back in the file.' }),
};
const DONE = ['CodeDraft', 'Publication', 'Discarded', 'Retirement'];
const STALE = ['StaleVersion', 'StaleRevision'];

/** What was read before the step: the number of the newest revision, or the version of the draft. */
function versionOf(verb: string, standing: Standing): number {
  if (INPUT[verb] === 'RetireCodeInput') return standing === 'UNWRITTEN' ? 0 : 1;
  return BARE.includes(standing) ? 0 : 2;
}

async function tried(verb: string, actor: ActorKind, standing: Standing, code: string): Promise<string> {
  const version = versionOf(verb, standing);
  const answer = await asks.get(actor)?.<Record<string, { __typename: string }>>(
    `mutation ($input: ${INPUT[verb] ?? 'DraftStepInput'}!) { ${verb}(input: $input) { __typename } }`,
    { input: { code, version, ...MORE[verb]?.(code) } },
  );
  const kind = answer?.data[verb]?.__typename ?? '';
  if (DONE.includes(kind)) return 'DONE';
  return STALE.includes(kind) ? 'STALE' : (answer?.errors[0]?.extensions.code ?? kind);
}
const rows = (code: string): Promise<object[]> =>
  app.workshop.source.query(
    `SELECT d.*, (SELECT max(number) FROM content_revision r WHERE r.code = $1) AS number
     FROM (SELECT 1) one LEFT JOIN content_draft d ON d.code = $1`,
    [code],
  );

describe.each(verbs)('%s', (verb) => {
  it.each(ACTORS)('is as the table says for %s, however the code stands', async (actor) => {
    const told: Record<string, string> = {};
    const expected: Record<string, string> = {};
    const mine = cells.filter((cell) => cell.verb === verb && cell.actor === actor);
    const trials = mine.map(async ({ standing, code }) => {
      const before = await rows(code);
      told[standing] = await tried(verb, actor, standing, code);
      expected[standing] = outcomeOf(verb, actor, standing);
      const isSame = JSON.stringify(await rows(code)) === JSON.stringify(before);
      if (isSame === (told[standing] === 'DONE'))
        told[standing] += isSame ? ', not written' : ', written all the same';
    });
    await Promise.all(trials);
    expect(told).toEqual(expected);
  });
});

/** What a path answers for a code, as text. */
async function heard(path: string, actor: ActorKind, standing: Standing): Promise<string> {
  const { address, query } = PATHS[path] ?? { address: '/graphql', query: '' };
  if (address.startsWith('/editions')) return (await fetch(`${app.url}${address}`)).text();
  const text = query.replaceAll('$code', READ[standing]).replaceAll('$word', secret(standing));
  const ask = address === '/graphql' ? app.ask : asks.get(actor);
  const answer = await ask?.(text, text.includes('$body') ? { body: buildBody() } : {});
  // What was asked comes back in an error, and says nothing of what there is.
  return JSON.stringify(answer?.errors.length ? answer.errors : answer?.data).replaceAll(
    query.includes('$word') ? `${secret(standing).toUpperCase()}` : '\0',
    '',
  );
}

describe.each(Object.entries(PATHS))('%s', (path, { address, query, sees, roles }) => {
  const isEditorial = address === '/editorial/graphql';
  // Delivery knows nobody; what names no code answers the same however it stands.
  it.each(isEditorial ? ACTORS : ACTORS.slice(0, 1))('shows words as the table says to %s', async (actor) => {
    const role = actor.replace('_OWN', '');
    for (const standing of /\$(code|word)/.test(query) ? STANDINGS : STANDINGS.slice(0, 1)) {
      const text = await heard(path, actor, standing);
      const refused = /"code":"(UNAUTHENTICATED|FORBIDDEN)"/.exec(text)?.[1];
      const expected = !isEditorial
        ? undefined
        : actor === 'ANONYMOUS'
          ? 'UNAUTHENTICATED'
          : roles && !roles.includes(role)
            ? 'FORBIDDEN'
            : undefined;
      expect([standing, refused]).toEqual([standing, expected]);
      const seen = DRAFTED.filter((other) => new RegExp(`${secret(other)} \\d`, 'i').test(text));
      if (expected || sees === 'PUBLISHED_ALONE') expect([standing, seen]).toEqual([standing, []]);
    }
  });
});

it('a draft is seen by whoever may, so that the table above could fail', async () => {
  expect(await heard('the draft', 'VIEWER', 'IN_REVIEW')).toContain(secret('IN_REVIEW'));
  expect(await heard('the draft', 'VIEWER', 'DISCARDED')).toContain('Published 99213');
  expect(await heard('the draft', 'VIEWER', 'DISCARDED')).not.toContain(secret('DISCARDED'));
  expect(await heard('the drafts that are scheduled', 'VIEWER', 'DRAFT')).toContain(secret('SCHEDULED'));
  expect(await heard('the comments', 'VIEWER', 'APPROVED')).toContain(secret('APPROVED'));
});

it('README tells the steps as the table has them', () => {
  const readme = readFileSync(join(projectRoot(), 'README.md'), 'utf8');
  const told = readme.split('\n').filter((line) => verbs.some((verb) => line.startsWith(`| \`${verb}\``)));
  expect(told).toEqual(stepLines());
});
