import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { type ContentBody, EMPTY_BODY } from '../../server/content/content.body.ts';
import { editorialSchema } from '../../server/editorial/editorial.schema.ts';
import { BREAKING, NAUGHTY } from '../fixtures/naughty.strings.ts';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { loadSample } from '../support/workshop.ts';

const TEXTS = new Set(['String', 'ID']);
/** Slow on purpose, and stopped after ten tries. */
const APART = new Set(['signIn', 'acceptInvitation', 'changePassword', 'signOut']);

const schema = editorialSchema(null);
const fields = (['Query', 'Mutation'] as const).flatMap((kind) =>
  Object.values((kind === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {}).map(
    (field) => ({ kind, field }),
  ),
);

/** A value with the text in every place that takes one; other places hold something that is admitted. */
function filled(type: GraphQLInputType, text: string): unknown {
  if (isNonNullType(type)) return filled(type.ofType, text);
  if (isListType(type)) return [filled(type.ofType, text)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, filled(field.type, text)]),
    );
  if (TEXTS.has(type.name)) return text;
  return (
    { CodeValue: '96932', ReleaseName: 'RVU26C', Int: 1, Boolean: true, Date: '2026-07-01' }[type.name] ??
    null
  );
}

function takesText(type: GraphQLInputType, seen = new Set<string>()): boolean {
  const named = getNamedType(type);
  if (TEXTS.has(named.name)) return true;
  if (!isInputObjectType(named) || seen.has(named.name)) return false;
  return Object.values(named.getFields()).some((field) =>
    takesText(field.type, new Set([...seen, named.name])),
  );
}

const tried = fields.filter(
  ({ field }) => !APART.has(field.name) && field.args.some(({ type }) => takesText(type)),
);

let app: TestApp;
let admin: Ask;

beforeAll(async () => {
  app = await testApp((workshop) => loadSample(workshop, 'RVU26C'));
  admin = await app.signedIn('ADMIN', 'Ada');
});
afterAll(() => app.stop());

describe('a naughty text', () => {
  it.each(tried.map(({ kind, field }) => [field.name, kind, field] as const))(
    'is no fault of ours in %s',
    async (name, kind, { args, type }) => {
      const head = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
      const selection = /^(Boolean|String|Int)!?$/.test(String(type)) ? '' : '{ __typename }';
      const call = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
      const query = `${kind.toLowerCase()} (${head}) { ${name}(${call}) ${selection} }`;
      const faults: unknown[] = [];
      for (const text of BREAKING) {
        const variables = Object.fromEntries(args.map((arg) => [arg.name, filled(arg.type, text)]));
        const { status, errors } = await admin(query, variables);
        const code = errors[0]?.extensions.code;
        if (status >= 500 || code === 'INTERNAL' || code === 'DATABASE_UNAVAILABLE')
          faults.push([text.slice(0, 40), status, code]);
      }
      expect(faults).toEqual([]);
    },
    60_000,
  );
});

describe('a naughty text in a draft', () => {
  const BODY =
    'displayName synonyms { text } summary plainLanguage clinicalContext billingOverride billingSourceUrl specialties faqs { id question answer } related { code note } seoTitle seoDescription sources { label url } editorNote';
  const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename ... on CodeDraft { version body { ${BODY} } } } }`;
  const bodyOf = (text: string): ContentBody => ({
    ...EMPTY_BODY,
    ...{
      displayName: text,
      summary: text,
      plainLanguage: text,
      clinicalContext: text,
      billingOverride: text,
    },
    ...{
      billingSourceUrl: text,
      specialties: [text],
      seoTitle: text,
      seoDescription: text,
      editorNote: text,
    },
    synonyms: [{ text, kind: 'LAY' }],
    faqs: [{ id: '', question: text, answer: text, audience: 'PATIENT' }],
    related: [{ code: '99213', kind: 'SEE_ALSO', note: text }],
    sources: [{ label: text, url: text }],
  });

  it('comes back as it was, or is refused', async () => {
    let version = 0;
    let kept = 0;
    for (const text of NAUGHTY) {
      const { data, errors } = await admin<{ saveDraft: { version: number; body: ContentBody } }>(SAVE, {
        input: { code: '10060', version, body: bodyOf(text) },
      });
      if (errors[0]) {
        expect([text, errors[0].extensions.code]).toEqual([text, 'BAD_USER_INPUT']);
        continue;
      }
      version = data.saveDraft.version;
      kept += 1;
      const form = text.replace(/\r\n?/g, '\n').trim().normalize('NFC');
      const { body } = data.saveDraft;
      const stored = [
        body.displayName,
        body.summary,
        body.editorNote,
        body.synonyms[0]?.text,
        body.faqs[0]?.answer,
      ];
      stored.push(body.related[0]?.note, body.sources[0]?.url, body.billingSourceUrl, body.specialties[0]);
      expect(stored).toEqual(Array(9).fill(form));
      const read = await admin<{ codeDraft: { body: ContentBody } }>(
        `{ codeDraft(code: "10060") { body { ${BODY} } } }`,
      );
      expect(read.data.codeDraft.body).toEqual(body);
    }
    expect(kept).toBeGreaterThan(NAUGHTY.length - 10);
  }, 60_000);

  it.each(['\u0000', '\ud800', 'x'.repeat(3_000)])('is refused as the note of a step: %j', async (note) => {
    const { errors } = await admin(
      'mutation ($input: DraftStepInput!) { discardDraft(input: $input) { __typename } }',
      { input: { code: '10060', version: 1, note } },
    );
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'note' });
  });

  it.each(['\u0000', '\ud800', 'a\r\nb', 'x'.repeat(1_000)])(
    'is refused as the identity of a question: %j',
    async (id) => {
      const { errors } = await admin(SAVE, {
        input: {
          ...{ code: '11042', version: 0 },
          body: { ...EMPTY_BODY, faqs: [{ id, question: 'Why?', answer: 'So.', audience: 'PATIENT' }] },
        },
      });
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    },
  );
});
