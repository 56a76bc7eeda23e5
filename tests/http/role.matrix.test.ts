import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { Person } from '../../server/auth/person.entity.ts';
import { projectRoot } from '../../server/config.ts';
import { deliverySchema } from '../../server/delivery/delivery.schema.ts';
import { editorialSchema } from '../../server/editorial/editorial.schema.ts';
import { type Ask, asker, type TestApp, testApp } from '../support/app.ts';
import { buildBody } from '../support/body.ts';
import { loadSample } from '../support/workshop.ts';
import {
  ACTORS,
  type ActorKind,
  type FixStanding,
  outcomeOf,
  PATHS,
  STANDINGS,
  STEPS,
  type Standing,
  standingsOf,
  stepLines,
  TEMPLATE_STANDINGS,
} from './role.matrix.ts';
import { BARE, Stage, TOMORROW } from './role.stand.ts';

let app: TestApp;
const asks = new Map<ActorKind, Ask>();
const ids = new Map<string, string>();
const verbs = Object.keys(STEPS);
const cells = verbs.flatMap((verb, first) =>
  ACTORS.flatMap((actor, second) =>
    standingsOf(verb).map((standing, third) => {
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
/** The offers of fixes by their code. */
const offers = new Map<string, string>();
const keyOf = (name: string) => `faq.${name}.question`;
const readKey = (standing: Standing) => keyOf(standing.toLowerCase().replace('_', '-'));
const secret = (standing: Standing) => `Zyx${standing.toLowerCase().replace('_', '')}q`;
const DRAFTED = STANDINGS.filter((standing) => !BARE.includes(standing));

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
  const stage = new Stage(app.workshop.source, id);
  const set = async ({ verb, code, standing, actor }: (typeof cells)[number]) => {
    const author = actor.endsWith('_OWN') ? ids.get(actor) : id;
    const names = STEPS[verb]?.names;
    if (names === 'FIX') offers.set(code, await stage.fix(code, standing as FixStanding, author));
    else if (names) await stage.template(keyOf(code), standing as Standing, `Draft of ${code}?`, author);
    else await stage.code(code, standing as Standing, `Draft of ${code}`, author);
  };
  for (const verb of verbs) await Promise.all(cells.filter((cell) => cell.verb === verb).map(set));
  for (const standing of STANDINGS) {
    await stage.code(READ[standing], standing, `${secret(standing)} ${READ[standing]}`);
    if (TEMPLATE_STANDINGS.includes(standing))
      await stage.template(readKey(standing), standing, `${secret(standing)} 1 is asked?`);
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
  ...{ restoreRevision: 'RestoreRevisionInput', restoreSave: 'RestoreSaveInput' },
  ...{ takeFix: 'TakeFixInput', leaveOutFix: 'LeaveOutFixInput', saveTemplate: 'SaveTemplateInput' },
  ...{ restoreTemplate: 'RestoreTemplateInput', scheduleTemplate: 'ScheduleTemplateInput' },
};
const MORE: Readonly<Record<string, (code: string) => object>> = {
  saveDraft: (code) => ({ body: buildBody({ displayName: `Saved ${code}`, synonyms: [] }) }),
  restoreRevision: () => ({ number: 1 }),
  restoreSave: () => ({ save: 1 }),
  restoreTemplate: () => ({ number: 1 }),
  submitForReview: () => ({ ownWords: true }),
  requestChanges: () => ({ note: 'Shorter, please.' }),
  startFromSibling: () => ({ sibling: READ.PUBLISHED }),
  schedule: () => ({ at: TOMORROW }),
  scheduleTemplate: () => ({ at: TOMORROW }),
  retireCode: () => ({ reason: 'Deleted by CMS.' }),
  bringBackCode: () => ({ reason: 'Back in the file.' }),
  leaveOutFix: () => ({ reason: 'The later pages say it otherwise.' }),
  saveTemplate: (code) => ({ text: `Saved ${code}?` }),
  requestTemplateChanges: () => ({ note: 'Shorter, please.' }),
};
const DONE = [
  ...['CodeDraft', 'Publication', 'Discarded', 'Retirement', 'FixOffer'],
  ...['Template', 'TemplatePublication', 'TemplateDiscarded'],
];
const STALE = ['StaleVersion', 'StaleRevision', 'StaleFixOffer', 'StaleTemplate'];

/** What was read before the step: the number of the newest revision, or the version of the draft. */
function versionOf(verb: string, standing: Standing | FixStanding): number {
  if (INPUT[verb] === 'RetireCodeInput') return standing === 'UNWRITTEN' ? 0 : 1;
  return BARE.includes(standing as Standing) ? 0 : 2;
}

/** What names the thing that the step is taken with, and what was read of it. */
function meant(verb: string, standing: Standing | FixStanding, code: string): object {
  const version = versionOf(verb, standing);
  const names = STEPS[verb]?.names;
  if (names === 'TEMPLATE') return { key: keyOf(code), version };
  if (names !== 'FIX') return { code, version };
  const draftVersion = verb === 'takeFix' ? { draftVersion: standing.startsWith('OPEN_') ? 2 : 0 } : {};
  return { id: offers.get(code), version: 1, ...draftVersion };
}

type Cell = (typeof cells)[number];
async function tried({ verb, actor, standing, code }: Cell): Promise<string> {
  const input = INPUT[verb] ?? (STEPS[verb]?.names ? 'TemplateStepInput' : 'DraftStepInput');
  const answer = await asks.get(actor)?.<Record<string, { __typename: string }>>(
    `mutation ($input: ${input}!) { ${verb}(input: $input) { __typename } }`,
    { input: { ...meant(verb, standing, code), ...MORE[verb]?.(code) } },
  );
  const kind = answer?.data[verb]?.__typename ?? '';
  if (DONE.includes(kind)) return 'DONE';
  return STALE.includes(kind) ? 'STALE' : (answer?.errors[0]?.extensions.code ?? kind);
}
/** All that stands written of each of these codes, as text. */
async function written(codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows: { code: string; text: string }[] = await app.workshop.source.query(
    `SELECT code, concat_ws(' ', (SELECT jsonb_agg(d) FROM content_draft d WHERE d.code = c.code),
       (SELECT jsonb_agg(o) FROM content_offer o WHERE o.code = c.code),
       (SELECT max(number) FROM content_revision r WHERE r.code = c.code),
       (SELECT jsonb_agg(t) FROM template_draft t WHERE t.key = c.key)) AS text
     FROM unnest($1::text[], $2::text[]) AS c (code, key)`,
    [codes, codes.map(keyOf)],
  );
  return new Map(rows.map(({ code, text }) => [code, text]));
}

describe.each(verbs)('%s', (verb) => {
  it.each(ACTORS)('is as the table says for %s, however the code stands', async (actor) => {
    const told: Record<string, string> = {};
    const expected: Record<string, string> = {};
    const mine = cells.filter((cell) => cell.verb === verb && cell.actor === actor);
    const codes = mine.map(({ code }) => code);
    const before = await written(codes);
    const answers = await Promise.all(mine.map(tried));
    const after = await written(codes);
    for (const [at, { standing, code }] of mine.entries()) {
      const answer = answers[at] ?? '';
      const isSame = after.get(code) === before.get(code);
      const isWrong = isSame === (answer === 'DONE');
      told[standing] = `${answer}${isWrong ? (isSame ? ', not written' : ', written all the same') : ''}`;
      expected[standing] = outcomeOf(verb, actor, standing);
    }
    expect(told).toEqual(expected);
  });
});

/** What a path answers for a code, as text. */
async function heard(path: string, actor: ActorKind, standing: Standing): Promise<string> {
  const { address, query } = PATHS[path] ?? { address: '/graphql', query: '' };
  if (address.startsWith('/editions')) return (await fetch(`${app.url}${address}`)).text();
  const text = query
    .replaceAll('$code', READ[standing])
    .replaceAll('$key', readKey(standing))
    .replaceAll('$word', secret(standing));
  const ask = address === '/graphql' ? app.ask : asks.get(actor);
  const answer = await ask?.(text, text.includes('$body') ? { body: buildBody() } : {});
  // What was asked comes back in an error, and says nothing of what there is.
  return JSON.stringify(answer?.errors.length ? answer.errors : answer?.data).replaceAll(
    query.includes('$word') ? `${secret(standing).toUpperCase()}` : '\0',
    '',
  );
}

it('every path asks what its schema has', () => {
  const schemas = { '/graphql': deliverySchema(), '/editorial/graphql': editorialSchema(null) };
  const refused = Object.entries(PATHS).flatMap(([path, { address, query }]) => {
    const schema = schemas[address as keyof typeof schemas];
    const asked = query
      .replaceAll('$code', '96932')
      .replaceAll('$word', 'word')
      .replaceAll('$key', 'billing');
    return schema ? validate(schema, parse(asked)).map(({ message }) => `${path}: ${message}`) : [];
  });
  // The one that asks for an error on purpose.
  expect(refused).toEqual([expect.stringMatching(/^an error: This is no CodeValue/)]);
});

describe.each(Object.entries(PATHS))('%s', (path, { address, query, sees, roles }) => {
  const isEditorial = address === '/editorial/graphql';
  // Delivery knows nobody; what names no code answers the same however it stands.
  it.each(isEditorial ? ACTORS : ACTORS.slice(0, 1))('shows words as the table says to %s', async (actor) => {
    const role = actor.replace('_OWN', '');
    for (const standing of /\$(code|key|word)/.test(query) ? STANDINGS : STANDINGS.slice(0, 1)) {
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
  expect(await heard('what a draft changes', 'VIEWER', 'DRAFT')).toContain(secret('DRAFT'));
  expect(await heard('a template', 'VIEWER', 'IN_REVIEW')).toContain(secret('IN_REVIEW'));
  expect(await heard('a template', 'VIEWER', 'DISCARDED')).toContain('"text":"Before?"');
  expect(await heard('the comments', 'VIEWER', 'APPROVED')).toContain(secret('APPROVED'));
});

it('README tells the steps as the table has them', () => {
  const readme = readFileSync(join(projectRoot(), 'README.md'), 'utf8');
  const told = readme.split('\n').filter((line) => verbs.some((verb) => line.startsWith(`| \`${verb}\``)));
  expect(told).toEqual(stepLines());
});
