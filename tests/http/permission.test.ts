import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type GraphQLArgument,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { ROLES, type Role } from '../../server/auth/role.permission.ts';
import { editorialSchema } from '../../server/editorial/editorial.schema.ts';
import { type Ask, asker, type TestApp, testApp } from '../support/app.ts';
import { loadSample } from '../support/workshop.ts';
import { NO_STEPS, PATHS, STEPS, WORDLESS } from './role.matrix.ts';

/** Who may ask for each field of the editorial API: the published table. A new field without a line fails. */
const TABLE: Record<string, readonly Role[] | 'ANYBODY'> = {
  me: 'ANYBODY',
  signIn: 'ANYBODY',
  signOut: 'ANYBODY',
  acceptInvitation: 'ANYBODY',
  changePassword: ROLES,
  mySessions: ROLES,
  endOtherSessions: ROLES,
  house: ROLES,
  codes: ROLES,
  editorialCode: ROLES,
  codeViews: ROLES,
  codeColumns: ROLES,
  createCodeView: ROLES,
  changeCodeView: ROLES,
  removeCodeView: ROLES,
  keepCodeColumns: ROLES,
  codeDraft: ROLES,
  openDrafts: ROLES,
  draftSaves: ROLES,
  draftDiff: ROLES,
  draftSave: ROLES,
  checkContent: ROLES,
  previewPage: ROLES,
  publishedPage: ROLES,
  revisions: ROLES,
  revisionDiff: ROLES,
  releases: ROLES,
  releaseConsequences: ROLES,
  releaseChanges: ROLES,
  importRuns: ROLES,
  importRun: ROLES,
  editorialSpecialties: ROLES,
  editorialSections: ROLES,
  settings: ROLES,
  templates: ROLES,
  template: ROLES,
  templateRevisions: ROLES,
  templateDiff: ROLES,
  templateDraftDiff: ROLES,
  templateWords: ROLES,
  templateImpact: ROLES,
  templateDraftsImpact: ROLES,
  sectionTable: ROLES,
  sectionImpact: ROLES,
  specialtyTable: ROLES,
  colleagues: ROLES,
  markPresence: ROLES,
  leavePresence: ROLES,
  comments: ROLES,
  mentions: ROLES,
  readMentions: ROLES,
  addComment: ['WRITER', 'REVIEWER', 'IMPORTER', 'ADMIN'],
  replyToComment: ['WRITER', 'REVIEWER', 'IMPORTER', 'ADMIN'],
  editComment: ['WRITER', 'REVIEWER', 'IMPORTER', 'ADMIN'],
  removeComment: ['WRITER', 'REVIEWER', 'IMPORTER', 'ADMIN'],
  resolveComment: ['WRITER', 'REVIEWER', 'IMPORTER', 'ADMIN'],
  reopenComment: ['WRITER', 'REVIEWER', 'IMPORTER', 'ADMIN'],
  reviewQueue: ROLES,
  reviewItem: ROLES,
  assignReview: ['REVIEWER', 'ADMIN'],
  worklist: ['WRITER', 'REVIEWER', 'ADMIN'],
  writingQueue: ['WRITER', 'REVIEWER', 'ADMIN'],
  myWriting: ['WRITER', 'REVIEWER', 'ADMIN'],
  takeFromQueue: ['WRITER', 'REVIEWER', 'ADMIN'],
  handBack: ['WRITER', 'REVIEWER', 'ADMIN'],
  setWritingGoal: ['WRITER', 'REVIEWER', 'ADMIN'],
  startFromSibling: ['WRITER', 'REVIEWER', 'ADMIN'],
  bulkPreview: ['WRITER', 'REVIEWER', 'ADMIN'],
  bulkJobs: ['WRITER', 'REVIEWER', 'ADMIN'],
  bulkJob: ['WRITER', 'REVIEWER', 'ADMIN'],
  startBulk: ['WRITER', 'REVIEWER', 'ADMIN'],
  cancelBulk: ['WRITER', 'REVIEWER', 'ADMIN'],
  writers: ['WRITER', 'REVIEWER', 'ADMIN'],
  assignWork: ['WRITER', 'REVIEWER', 'ADMIN'],
  resolveWork: ['REVIEWER', 'ADMIN'],
  saveDraft: ['WRITER', 'REVIEWER', 'ADMIN'],
  submitForReview: ['WRITER', 'REVIEWER', 'ADMIN'],
  discardDraft: ['WRITER', 'REVIEWER', 'ADMIN'],
  restoreSave: ['WRITER', 'REVIEWER', 'ADMIN'],
  restoreRevision: ['WRITER', 'REVIEWER', 'ADMIN'],
  fixOffers: ROLES,
  fixOffer: ROLES,
  takeFix: ['WRITER', 'REVIEWER', 'ADMIN'],
  leaveOutFix: ['WRITER', 'REVIEWER', 'ADMIN'],
  saveTemplate: ['WRITER', 'REVIEWER', 'ADMIN'],
  undoDiscardTemplate: ['WRITER', 'REVIEWER', 'ADMIN'],
  restoreTemplate: ['WRITER', 'REVIEWER', 'ADMIN'],
  revertTemplate: ['WRITER', 'REVIEWER', 'ADMIN'],
  submitTemplate: ['WRITER', 'REVIEWER', 'ADMIN'],
  discardTemplate: ['WRITER', 'REVIEWER', 'ADMIN'],
  requestTemplateChanges: ['REVIEWER', 'ADMIN'],
  approveTemplate: ['REVIEWER', 'ADMIN'],
  publishTemplate: ['REVIEWER', 'ADMIN'],
  scheduleTemplate: ['REVIEWER', 'ADMIN'],
  unscheduleTemplate: ['REVIEWER', 'ADMIN'],
  saveSpecialty: ['REVIEWER', 'ADMIN'],
  removeSpecialty: ['REVIEWER', 'ADMIN'],
  saveSection: ['ADMIN'],
  removeSection: ['ADMIN'],
  approve: ['REVIEWER', 'ADMIN'],
  overrideFinding: ['REVIEWER', 'ADMIN'],
  requestChanges: ['REVIEWER', 'ADMIN'],
  publish: ['REVIEWER', 'ADMIN'],
  publishCorrection: ['REVIEWER', 'ADMIN'],
  publishSeveral: ['REVIEWER', 'ADMIN'],
  publishSeveralPreview: ['REVIEWER', 'ADMIN'],
  undoDiscard: ['WRITER', 'REVIEWER', 'ADMIN'],
  retirement: ROLES,
  retireCode: ['REVIEWER', 'ADMIN'],
  bringBackCode: ['REVIEWER', 'ADMIN'],
  scheduled: ROLES,
  scheduledTemplates: ROLES,
  schedule: ['REVIEWER', 'ADMIN'],
  unschedule: ['REVIEWER', 'ADMIN'],
  planRelease: ['IMPORTER', 'ADMIN'],
  activateRelease: ['IMPORTER', 'ADMIN'],
  rollBackRelease: ['IMPORTER', 'ADMIN'],
  withdrawRelease: ['IMPORTER', 'ADMIN'],
  people: ['ADMIN'],
  invitePerson: ['ADMIN'],
  changeRole: ['ADMIN'],
  disablePerson: ['ADMIN'],
  enablePerson: ['ADMIN'],
  reinvitePerson: ['ADMIN'],
  sessions: ['ADMIN'],
  endSessions: ['ADMIN'],
  changeSettings: ['ADMIN'],
  apiTokens: ['ADMIN'],
  createApiToken: ['ADMIN'],
  revokeApiToken: ['ADMIN'],
  auditLog: ['ADMIN'],
};

const schema = editorialSchema(null);
const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ({
  ...field,
  kind: 'query',
}));
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({
  ...field,
  kind: 'mutation',
}));
const fields = [...queries, ...mutations];

/** Some value that the type admits; what it means does not matter, the permission comes first. */
function someValue(type: GraphQLType): unknown {
  if (isNonNullType(type)) return someValue(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, someValue(field.type)]),
    );
  return (
    { CodeValue: '96932', ReleaseName: 'RVU99A', Date: '2099-01-01', Int: 99, Boolean: false, ID: 'nobody' }[
      String(type)
    ] ?? 'text'
  );
}

function request({ name, kind, args, type }: (typeof fields)[number]): [string, object] {
  const needed = args.filter(({ type: needs }: GraphQLArgument) => isNonNullType(needs));
  const head = needed.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const body = needed.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isLeafType(getNamedType(type)) ? '' : '{ __typename }';
  return [
    `${kind} ${head && `(${head})`} { ${name}${body && `(${body})`} ${selection} }`,
    Object.fromEntries(needed.map((arg) => [arg.name, someValue(arg.type)])),
  ];
}

let app: TestApp;
const asks = new Map<Role, Ask>();

beforeAll(async () => {
  app = await testApp((workshop) => loadSample(workshop, 'RVU26C'));
  for (const role of ROLES) asks.set(role, await app.signedIn(role));
});
afterAll(() => app.stop());

it('names every field of the editorial API in the table, and no other', () => {
  expect(fields.map(({ name }) => name).sort()).toEqual(Object.keys(TABLE).sort());
});

it('every query says no word of a draft, or is a path of the matrix of roles, states and paths', () => {
  const asked = Object.values(PATHS).flatMap(({ address, query }) =>
    address === '/editorial/graphql' ? (/\{ (\w+)/.exec(query)?.[1] ?? []) : [],
  );
  const queries = Object.keys(editorialSchema(null).getQueryType()?.getFields() ?? {});
  expect(queries.sort()).toEqual([...new Set([...asked, ...WORDLESS])].sort());
});

it('every mutation that carries a version is a step of that matrix, or stands elsewhere', () => {
  const versioned = Object.values(editorialSchema(null).getMutationType()?.getFields() ?? {}).filter(
    ({ args }) =>
      args.some(({ name, type }) => {
        const input = getNamedType(type);
        return name === 'version' || (isInputObjectType(input) && 'version' in input.getFields());
      }),
  );
  expect(versioned.map(({ name }) => name).sort()).toEqual(
    [...Object.keys(STEPS), ...Object.keys(NO_STEPS)].sort(),
  );
});

describe.each(
  fields
    .filter(({ name }) => !['signIn', 'signOut', 'acceptInvitation', 'changePassword'].includes(name))
    .map((field) => [field.name, field] as const),
)('%s', (name, field) => {
  const allowed = TABLE[name];
  const [query, variables] = request(field);

  it(`${allowed === 'ANYBODY' ? 'answers' : 'is refused to'} somebody who is not signed in`, async () => {
    const { errors } = await asker(`${app.url}/editorial/graphql`)(query, variables);
    expect(errors[0]?.extensions.code).toBe(allowed === 'ANYBODY' ? undefined : 'UNAUTHENTICATED');
  });

  it.each(ROLES)('is as the table says for %s', async (role) => {
    const { errors } = (await asks.get(role)?.(query, variables)) ?? { errors: [] };
    const isRefused = errors[0]?.extensions.code === 'FORBIDDEN' && /role/.test(errors[0].message);
    expect(isRefused).toBe(!(allowed === 'ANYBODY' || allowed?.includes(role)));
  });
});

it('keeps a record of what it refused', async () => {
  const [row] = await app.workshop.source.query(
    "SELECT count(*)::int AS count FROM audit_entry WHERE action = 'PERMISSION_REFUSED' AND subject = 'publish'",
  );
  expect(row.count).toBeGreaterThanOrEqual(3);
});
