import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  getNamedType,
  isInputObjectType,
  isNonNullType,
} from 'graphql';
import { ReleaseImport } from '../../importers/release.import.ts';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import { Person } from '../../server/auth/person.entity.ts';
import { ADVISORY_LOCK } from '../../server/db/advisory.lock.ts';
import { editorialSchema } from '../../server/editorial/editorial.schema.ts';
import { OfferBench } from '../content/offer.build.ts';
import { fileOf } from '../importers/written.files.ts';
import { type Ask, asker, type TestApp, testApp } from '../support/app.ts';
import { buildBody } from '../support/body.ts';
import { madeCsv, madeRows, TITLES } from '../support/made-release.ts';
import { PASSWORD } from '../support/password.ts';
import { buildEditor, loadSample, loadStarterContent } from '../support/workshop.ts';
import { CHANGES, MUTATIONS } from './mutation.table.ts';

const fields = Object.values(editorialSchema(null).getMutationType()?.getFields() ?? {});

type Given = GraphQLArgument | GraphQLInputField;
/** What a client may give, input objects opened. */
function given(args: readonly Given[]): Given[] {
  return args.flatMap((arg) => {
    const type = getNamedType(arg.type);
    return isInputObjectType(type) ? [arg, ...Object.values(type.getFields())] : [arg];
  });
}

describe('every mutation of the editorial API', () => {
  it('stands in the table', () => {
    expect(fields.map(({ name }) => name).sort()).toEqual(Object.keys(MUTATIONS).sort());
  });

  it.each(fields.map((field) => [field.name, field] as const))(
    '%s asks for what its guard needs',
    (name, field) => {
      const asked = given(field.args);
      const isVersioned = asked.some((arg) => arg.name === 'version' && isNonNullType(arg.type));
      expect([isVersioned, asked.some((arg) => arg.name === 'clientKey')]).toEqual([
        MUTATIONS[name]?.guard === 'VERSION',
        MUTATIONS[name]?.hasKey === true,
      ]);
    },
  );
});

let app: TestApp;
const people: Record<string, Ask> = {};
const tried = new Set<string>();
let tries = 0;

beforeAll(async () => {
  app = await testApp(async (workshop) => {
    await loadSample(workshop, 'RVU25D');
    await loadSample(workshop, 'RVU26C');
    await loadStarterContent(workshop);
    await new ReleaseImport(workshop.source, workshop.releases).run({
      ...{ path: fileOf(madeCsv(madeRows(60), TITLES.RVU26D), 'PPRRVU.csv'), isDryRun: false },
      ...{ activate: 'NO', accept: [{ kind: 'CODES_LOST', reason: 'made up' }], isSample: false, by: SYSTEM },
    });
  });
  for (const role of ['WRITER', 'REVIEWER', 'IMPORTER', 'ADMIN'] as const)
    people[role] = await app.signedIn(role, `Some ${role}`);
}, 90_000);
afterAll(() => app.stop());

interface Act {
  readonly action: string;
  readonly actor: string;
  readonly actor_id: string | null;
  readonly address: string | null;
  readonly request_id: string | null;
  readonly detail: { readonly before?: unknown; readonly after?: unknown } | null;
}

/**
 * Does one mutation, and expects exactly the acts of the table with who, from where and which request. One that takes a
 * client key is sent twice: the second time it gives the same answer and does nothing; a secret is not told again.
 */
async function done<T = Record<string, never>>(
  role: string | Ask,
  name: string,
  args: string,
  variables: object,
  selection = '{ __typename }',
): Promise<T> {
  tried.add(name);
  const ask = typeof role === 'string' ? people[role] : role;
  const [last] = await app.workshop.source.query('SELECT max(id)::text AS id FROM audit_entry');
  const [query, sent] = MUTATIONS[name]?.hasKey
    ? request(name, ...keyed(name, args, variables), selection)
    : request(name, args, variables, selection);
  const answer = await ask?.<Record<string, T>>(query, sent);
  expect([name, answer?.errors]).toEqual([name, []]);
  expect([name, JSON.stringify(answer?.data)]).not.toEqual([
    name,
    expect.stringMatching(/"(Stale|Findings)/),
  ]);
  const acts: Act[] = await app.workshop.source.query('SELECT * FROM audit_entry WHERE id > $1 ORDER BY id', [
    last.id,
  ]);
  expect([name, acts.map(({ action }) => action)]).toEqual([name, MUTATIONS[name]?.acts]);
  const isTold = acts.every(({ detail }) => detail && 'before' in detail && 'after' in detail);
  if (CHANGES.has(name)) expect([name, acts.length > 0 && isTold]).toEqual([name, true]);
  for (const act of acts)
    expect(act).toMatchObject({
      ...{ address: '127.0.0.1', request_id: answer?.headers.get('x-request-id') },
      ...{ actor: expect.stringMatching(/\w/), actor_id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
  if (MUTATIONS[name]?.hasKey) {
    const before = await standing();
    const again = await ask?.(query, sent);
    if (MUTATIONS[name]?.tellsSecret)
      expect([name, again?.errors[0]?.extensions]).toEqual([name, expect.objectContaining(ALREADY_DONE)]);
    else expect([name, again?.errors, again?.data]).toEqual([name, [], answer?.data]);
    expect([name, await standing()]).toEqual([name, before]);
  }
  return answer?.data[name] as T;
}

const ALREADY_DONE = { code: 'ALREADY_DONE', remedy: expect.stringMatching(/^re(invite|voke)/) };

function request(name: string, args: string, variables: object, selection: string): [string, object] {
  const passed = [...args.matchAll(/\$(\w+)/g)].map(([, word]) => `${word}: $${word}`).join(', ');
  return [`mutation ${args && `(${args})`} { ${name}${passed && `(${passed})`} ${selection} }`, variables];
}

/** The same with a client key that nothing else has, unless it has one. */
function keyed(name: string, args: string, variables: object): [string, object] {
  const clientKey = `${name} ${tries++}`;
  if ('input' in variables && !args.includes('$clientKey'))
    return [args, { input: { clientKey, ...(variables.input as object) } }];
  return [args.includes('$clientKey') ? args : `${args}, $clientKey: ID`, { clientKey, ...variables }];
}

/** What a step sent twice could do twice: acts, versions, revisions, comments, jobs, views, people, tokens, releases. */
async function standing(): Promise<object> {
  const [row] = await app.workshop.source.query(
    `SELECT (SELECT count(*) FROM audit_entry) AS acts, (SELECT sum(version) FROM content_draft) AS drafts,
       (SELECT sum(version) FROM template_draft) AS texts, (SELECT sum(version) FROM content_offer) AS offers,
       (SELECT count(*) FROM content_revision) AS revisions, (SELECT count(*) FROM template_revision) AS published,
       (SELECT sum(version) FROM draft_comment) AS comments, (SELECT count(*) FROM bulk_job) AS jobs,
       (SELECT count(*) FROM code_view) AS views,
       (SELECT count(*) FROM person) AS people, (SELECT count(*) FROM api_token) AS tokens,
       (SELECT count(*) FROM release) AS releases, (SELECT count(*) FROM vocabulary_version) AS vocabularies`,
  );
  return row;
}

const DRAFT = '$input: DraftStepInput!';
const draft = (version: number, more: object = {}) => ({ input: { code: '96932', version, ...more } });
const saved = (version: number) => draft(version, { body: buildBody() });
const TEMPLATE = '$input: TemplateStepInput!';
const template = (version: number, more: object = {}) => ({ input: { key: 'billing', version, ...more } });
const versionOf = async (query: string): Promise<number> => {
  const { data } = await (people.ADMIN as Ask)<Record<string, { version: number }>>(query);
  return Object.values(data)[0]?.version ?? 0;
};

describe('leaves exactly its act, with who, from where and which request', () => {
  it('when words are written, reviewed, published and restored', async () => {
    const v = await versionOf('{ codeDraft(code: "96932") { version } }');
    await done('WRITER', 'saveDraft', '$input: SaveDraftInput!', saved(v));
    await done('WRITER', 'submitForReview', DRAFT, draft(v + 1, { ownWords: true }));
    await done('REVIEWER', 'requestChanges', DRAFT, draft(v + 2, { note: 'Say who it is for.' }));
    await done('WRITER', 'submitForReview', DRAFT, draft(v + 3, { ownWords: true }));
    await done('REVIEWER', 'approve', DRAFT, draft(v + 4));
    await done('REVIEWER', 'publish', DRAFT, draft(v + 5));
    const RESTORE = '$input: RestoreRevisionInput!';
    await done('WRITER', 'restoreRevision', RESTORE, draft(v + 6, { number: 1 }));
    await done('WRITER', 'restoreSave', '$input: RestoreSaveInput!', draft(v + 7, { save: v + 1 }));
    await done('WRITER', 'discardDraft', DRAFT, draft(v + 8));
  });

  it('when words wait for their moment, are corrected, and come back', async () => {
    const code = '96933';
    const v = await versionOf(`{ codeDraft(code: "${code}") { version } }`);
    const at = (version: number, more: object = {}) => ({ input: { code, version, ...more } });
    const words = (displayName: string) => ({ body: buildBody({ displayName }) });
    const SAVE = '$input: SaveDraftInput!';
    await done('WRITER', 'saveDraft', SAVE, at(v, words('Skin scan read alone')));
    await done('WRITER', 'submitForReview', DRAFT, at(v + 1, { ownWords: true }));
    await done('REVIEWER', 'approve', DRAFT, at(v + 2));
    const moment = { at: new Date(Date.now() + 86_400_000).toISOString() };
    await done('REVIEWER', 'schedule', '$input: ScheduleInput!', at(v + 3, moment));
    await done('REVIEWER', 'unschedule', DRAFT, at(v + 4));
    const ITEMS = '$items: [SeveralItemInput!]!';
    await done('REVIEWER', 'publishSeveral', ITEMS, { items: [{ code, version: v + 5 }] });
    await done('REVIEWER', 'saveDraft', SAVE, at(v + 6, words('Skin scans read alone')));
    await done('REVIEWER', 'publishCorrection', DRAFT, at(v + 7));
    await done('WRITER', 'saveDraft', SAVE, at(v + 8, words('Skin scan, another name')));
    await done('WRITER', 'discardDraft', DRAFT, at(v + 9));
    await done('WRITER', 'undoDiscard', DRAFT, at(v + 10));
    const RETIRE = '$input: RetireCodeInput!';
    const retire = { code: '69210', redirectTo: code, reason: 'Deleted by CMS.' };
    const { revisions } = (
      await (people.WRITER as Ask)<{ revisions: { number: number }[] }>(
        '{ revisions(code: "69210") { number } }',
      )
    ).data;
    const number = revisions[0]?.number ?? 0;
    await done('REVIEWER', 'retireCode', RETIRE, { input: { ...retire, version: number } });
    await done('REVIEWER', 'bringBackCode', RETIRE, { input: { ...retire, version: number + 1 } });
  });

  it('when colleagues talk and share the reviews', async () => {
    await done('WRITER', 'saveDraft', '$input: SaveDraftInput!', {
      input: { code: '00002', version: 0, body: buildBody() },
    });
    await done('WRITER', 'submitForReview', DRAFT, { input: { code: '00002', version: 1, ownWords: true } });
    const place = { kind: 'CODE', name: '00002' };
    const { id } = await done<{ id: string }>(
      ...(['REVIEWER', 'addComment', '$input: AddCommentInput!'] as const),
      { input: { place, draftVersion: 2, body: 'Why?' } },
      '{ id }',
    );
    const SETTLE = '$input: SettleCommentInput!';
    await done('WRITER', 'replyToComment', '$input: ReplyInput!', { input: { commentId: id, body: 'So.' } });
    await done('REVIEWER', 'resolveComment', SETTLE, { input: { id, version: 2 } });
    await done('REVIEWER', 'reopenComment', SETTLE, { input: { id, version: 3 } });
    const edit = { input: { id, version: 4, body: 'Why so?' } };
    await done('REVIEWER', 'editComment', '$input: EditCommentInput!', edit);
    await done('REVIEWER', 'removeComment', SETTLE, { input: { id, version: 5 } });
    const { data } = await (people.REVIEWER as Ask)<{ me: { id: string } }>('{ me { id } }');
    await done('REVIEWER', 'assignReview', '$input: AssignReviewInput!', {
      input: { place, version: 0, personId: data.me.id },
    });
    await done('REVIEWER', 'markPresence', '$place: DraftPlaceInput!', { place });
    await done('REVIEWER', 'leavePresence', '$place: DraftPlaceInput!', { place }, '');
    await done('WRITER', 'readMentions', '$ids: [ID!]!', { ids: [] }, '');
  });

  it('when codes are taken from the queue and many are asked for at once', async () => {
    const CODES = '$codes: [CodeValue!]!';
    await done('WRITER', 'takeFromQueue', CODES, { codes: ['00002'] });
    await done('WRITER', 'handBack', CODES, { codes: ['00002'] });
    const GOAL = '$pagesADay: Int!, $timeZone: String!';
    await done('WRITER', 'setWritingGoal', GOAL, { pagesADay: 3, timeZone: 'Europe/Berlin' });
    await done('WRITER', 'startFromSibling', '$input: StartFromSiblingInput!', {
      input: { code: '00003', version: 0, sibling: '96931' },
    });
    // The turn of the worker, so that the job is still waiting when it is cancelled.
    const session = app.workshop.source.createQueryRunner();
    await session.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK.bulk]);
    const input = { act: 'ASSIGN', selection: { codes: ['00003'] } };
    const { id } = await done<{ id: string }>(
      ...(['WRITER', 'startBulk', '$input: BulkInput!, $clientKey: ID!'] as const),
      { input, clientKey: 'bulk once' },
      '{ id }',
    );
    await done('WRITER', 'cancelBulk', '$id: ID!', { id });
    await session.query('SELECT pg_advisory_unlock($1)', [ADVISORY_LOCK.bulk]);
    await session.release();
  });

  it('when a finding is let pass for the words that have it', async () => {
    const code = '93010';
    const { data } = await (people.WRITER as Ask)<{ codeDraft: { version: number } }>(
      `{ codeDraft(code: "${code}") { version } }`,
    );
    const { version } = data.codeDraft;
    const summary = 'The pictures are taken and read. The service has a work RVU of 9.99 everywhere.';
    await done('WRITER', 'saveDraft', '$input: SaveDraftInput!', {
      input: { code, version, body: buildBody({ displayName: 'Heart trace, read', summary }) },
    });
    const read = await (people.REVIEWER as Ask)<{
      codeDraft: { findings: { rule: string; field: string; canOverride: boolean }[] };
    }>(`{ codeDraft(code: "${code}") { findings { rule field canOverride } } }`);
    const { rule, field } = read.data.codeDraft.findings.find(({ canOverride }) => canOverride) ?? {};
    await done('REVIEWER', 'overrideFinding', '$input: OverrideFindingInput!', {
      input: { code, version: version + 1, rule, field, reason: 'An example that the page explains.' },
    });
  });

  it('when views of the list of codes are kept', async () => {
    const input = { name: 'Stale', isShared: true, filter: { isStale: true }, columns: [], sort: 'CODE_ASC' };
    const { id } = await done<{ id: string }>(
      ...(['WRITER', 'createCodeView', '$input: CodeViewInput!, $clientKey: ID!'] as const),
      { input, clientKey: 'view once' },
      '{ id }',
    );
    const SIZED = '$id: ID!, $version: Int!';
    await done('ADMIN', 'changeCodeView', `${SIZED}, $input: CodeViewInput!`, { id, version: 1, input });
    await done('WRITER', 'removeCodeView', SIZED, { id, version: 2 });
    await done('WRITER', 'keepCodeColumns', '$columns: [CodeColumn!]!', { columns: ['WORK'] }, '');
  });

  it('when a sentence of the product is changed', async () => {
    const KEY = { input: { key: 'billing', version: 0, text: 'Paid by the fee schedule of {release}.' } };
    await done('WRITER', 'saveTemplate', '$input: SaveTemplateInput!', KEY);
    await done('WRITER', 'submitTemplate', TEMPLATE, template(1));
    await done('REVIEWER', 'requestTemplateChanges', TEMPLATE, template(2, { note: 'Shorter.' }));
    await done('WRITER', 'submitTemplate', TEMPLATE, template(3));
    await done('REVIEWER', 'approveTemplate', TEMPLATE, template(4));
    const plan = { at: new Date(Date.now() + 86_400_000).toISOString() };
    await done('REVIEWER', 'scheduleTemplate', '$input: ScheduleTemplateInput!', template(5, plan));
    await done('REVIEWER', 'unscheduleTemplate', TEMPLATE, template(6));
    await done(
      ...(['REVIEWER', 'publishTemplate', TEMPLATE, template(7)] as const),
      '{ ... on TemplatePublication { alteredPages revision { number } } }',
    );
    await done('WRITER', 'revertTemplate', TEMPLATE, template(8));
    await done('WRITER', 'restoreTemplate', '$input: RestoreTemplateInput!', template(9, { number: 1 }));
    await done('WRITER', 'discardTemplate', TEMPLATE, template(10));
    await done('WRITER', 'undoDiscardTemplate', TEMPLATE, template(11));
  }, 60_000);

  it('when the vocabulary is changed', async () => {
    const specialty = { slug: 'new-field', name: 'New field' };
    let version = await versionOf('{ specialtyTable { version } }');
    await done('REVIEWER', 'saveSpecialty', '$input: SaveSpecialtyInput!', {
      input: { ...specialty, version },
    });
    const REMOVE = '$slug: String!, $version: Int!';
    await done('REVIEWER', 'removeSpecialty', REMOVE, { slug: 'new-field', version: version + 1 });
    version = await versionOf('{ sectionTable { version } }');
    const section = { slug: 'medicine-scans', name: 'Scans', parent: 'medicine' };
    const ranges = [{ from: '96931', to: '96936' }];
    await done('ADMIN', 'saveSection', '$input: SaveSectionInput!', {
      input: { ...section, ranges, version },
    });
    await done('ADMIN', 'removeSection', REMOVE, { slug: 'medicine-scans', version: version + 1 });
  }, 60_000);

  it('when a fix of earlier words is left out of later ones, and taken after all', async () => {
    const { workshop } = app;
    const writer = await buildEditor(workshop, 'WRITER');
    const bench = new OfferBench(workshop, writer, await buildEditor(workshop, 'REVIEWER'));
    const { id, version, draftVersion } = await bench.fixed('20220');
    const reason = 'The later pages say it otherwise.';
    await done('WRITER', 'leaveOutFix', '$input: LeaveOutFixInput!', { input: { id, version, reason } });
    const input = { id, version: version + 1, draftVersion };
    await done('WRITER', 'takeFix', '$input: TakeFixInput!', { input });
  });

  it('when a release is planned and moved', async () => {
    const NAME = '$name: ReleaseName!';
    const DATED = `${NAME}, $effectiveFrom: Date!`;
    await done('IMPORTER', 'planRelease', DATED, { name: 'RVU27A', effectiveFrom: '2027-01-01' });
    await done('IMPORTER', 'rollBackRelease', NAME, { name: 'RVU26C' });
    await done('IMPORTER', 'activateRelease', `${NAME}, $now: Boolean!`, { name: 'RVU26C', now: true });
  });

  it('when the work of a release is shared and done', async () => {
    const { data } = await (people.REVIEWER as Ask)<{
      worklist: { items: { id: string; version: number; release: string }[] };
    }>('{ worklist(filter: { state: OPEN }) { items { id version release } } }');
    const [item] = data.worklist.items;
    if (!item) throw new Error('There is no work.');
    const { id, version } = item;
    await done('WRITER', 'assignWork', '$items: [WorkItemInput!]!', { items: [{ id, version }] });
    await done(
      'REVIEWER',
      'resolveWork',
      '$items: [WorkItemInput!]!, $release: ReleaseName!, $resolution: WorkResolution!',
      {
        ...{ items: [{ id, version: version + 1 }], release: item.release, resolution: 'STILL_RIGHT' },
      },
    );
    await done('IMPORTER', 'withdrawRelease', '$name: ReleaseName!', { name: 'RVU26D' });
  }, 60_000);

  it('when somebody comes, changes, and goes', async () => {
    const INVITE = '$email: String!, $name: String!, $role: Role!';
    const nina = { email: 'nina@example.org', name: 'Nina New', role: 'WRITER' };
    const { url } = await done<{ url: string }>('ADMIN', 'invitePerson', INVITE, nina, '{ url }');
    const { id: personId } = await app.workshop.source.manager.findOneByOrFail(Person, { email: nina.email });
    const token = /[\w-]{40,}/.exec(url)?.[0];
    const browser = asker(`${app.url}/editorial/graphql`, true);
    const SECRETS = '$token: String!, $password: String!';
    await done(browser, 'acceptInvitation', SECRETS, { token, password: PASSWORD });
    await done(browser, 'signOut', '', {}, '');
    const SIGN_IN = '$email: String!, $password: String!';
    await done(browser, 'signIn', SIGN_IN, { email: nina.email, password: PASSWORD });
    const next = { current: PASSWORD, next: `${PASSWORD} too` };
    await done(browser, 'changePassword', '$current: String!, $next: String!', next, '');
    await done(browser, 'endOtherSessions', '', {}, '');
    const WHOM = '$personId: ID!, $version: Int!';
    const at = (version: number) => ({ personId, version });
    await done('ADMIN', 'changeRole', `${WHOM}, $role: Role!`, { ...at(1), role: 'REVIEWER' });
    await done('ADMIN', 'endSessions', '$personId: ID!', { personId }, '');
    await done('ADMIN', 'reinvitePerson', WHOM, at(2));
    await done('ADMIN', 'disablePerson', WHOM, at(3));
    await done('ADMIN', 'enablePerson', WHOM, at(4));
    const CHANGE = '$version: Int!, $allowSelfApproval: Boolean!';
    await done('ADMIN', 'changeSettings', CHANGE, { version: 0, allowSelfApproval: false });
    const TOKEN = '$name: String!, $perMinute: Int!';
    await done('ADMIN', 'createApiToken', TOKEN, { name: 'Our site', perMinute: 100_000 });
    const [{ id }] = await app.workshop.source.query("SELECT id FROM api_token WHERE name = 'Our site'");
    await done('ADMIN', 'revokeApiToken', '$id: ID!', { id });
  });

  it('and none was forgotten', () => {
    expect([...tried].sort()).toEqual(Object.keys(MUTATIONS).sort());
  });
});

it('two requests with one key at once make one person, and a key with other content is refused', async () => {
  const ask = people.ADMIN as Ask;
  const INVITE = `mutation ($name: String!, $clientKey: ID) {
    invitePerson(email: "once@example.org", name: $name, role: WRITER, clientKey: $clientKey) { url } }`;
  const send = (name: string) => ask(INVITE, { name, clientKey: 'invited once' });
  const codes = (await Promise.all([send('Olga Once'), send('Olga Once'), send('Olga Once')])).map(
    ({ errors }) => errors[0]?.extensions.code ?? 'MADE',
  );
  expect(codes.sort()).toEqual(['ALREADY_DONE', 'ALREADY_DONE', 'MADE']);
  const { id } = await app.workshop.source.manager.findOneByOrFail(Person, { email: 'once@example.org' });
  expect((await send('Olga Once')).errors[0]?.extensions).toMatchObject({
    ...{ code: 'ALREADY_DONE', personId: id, version: 1, remedy: 'reinvitePerson' },
  });
  expect((await send('Olga Twice')).errors[0]?.extensions.code).toBe('KEY_REUSED');
});

it('a key whose table was stale may be sent again with another version', async () => {
  const ask = people.REVIEWER as Ask;
  const SAVE = 'mutation ($input: SaveSpecialtyInput!) { saveSpecialty(input: $input) { __typename } }';
  const { version } = (await ask<{ specialtyTable: { version: number } }>('{ specialtyTable { version } }'))
    .data.specialtyTable;
  const input = { slug: 'later-field', name: 'Later field', clientKey: 'saved once' };
  expect((await ask(SAVE, { input: { ...input, version: version + 5 } })).data).toEqual({
    saveSpecialty: { __typename: 'StaleSpecialtyTable' },
  });
  for (const _twice of [1, 2])
    expect((await ask(SAVE, { input: { ...input, version } })).data).toEqual({
      saveSpecialty: { __typename: 'SpecialtyTable' },
    });
});

it('whoever is refused by a rule is kept with the reason, and whoever is by their role once', async () => {
  const refusals = async (subject: string) =>
    app.workshop.source.query(
      "SELECT actor, detail FROM audit_entry WHERE action = 'PERMISSION_REFUSED' AND subject = $1",
      [subject],
    );
  const code = '10060';
  const { data } = await (people.REVIEWER as Ask)<{ codeDraft: { version: number } }>(
    `{ codeDraft(code: "${code}") { version } }`,
  );
  const { version } = data.codeDraft;
  const at = (more: number, rest: object = {}) => ({ input: { code, version: version + more, ...rest } });
  await done('REVIEWER', 'saveDraft', '$input: SaveDraftInput!', at(0, { body: buildBody() }));
  await done('REVIEWER', 'submitForReview', DRAFT, at(1, { ownWords: true }));
  const APPROVE = `mutation (${DRAFT}) { approve(input: $input) { __typename } }`;
  for (const role of ['REVIEWER', 'WRITER'])
    expect((await people[role]?.(APPROVE, at(2)))?.errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await refusals('approve')).toEqual([
    { actor: 'Some REVIEWER', detail: { reason: expect.stringMatching(/wrote/) } },
    { actor: 'Some WRITER', detail: { permissions: ['APPROVE'] } },
  ]);
});

it('a role and a settings change are kept with what was before and after', async () => {
  const kept = await app.workshop.source.query(
    "SELECT detail -> 'before' AS before, detail -> 'after' AS after FROM audit_entry WHERE action = 'CHANGE_ROLE'",
  );
  expect(kept).toEqual([
    { before: { role: 'WRITER', isDisabled: false }, after: { role: 'REVIEWER', isDisabled: false } },
  ]);
});
